/** Publishes what was planned: always-current documents first, since releases name the roles they declare, then releases from the top. */
import { type LocalDate, ownFiles } from "@jiefen/policy";
import { type Store, system } from "@jiefen/store";
import type { PlannedLayer } from "./plan.ts";

export interface Occasion {
  readonly from: LocalDate;
  readonly note: string;
}

/** Throws `PolicyFilesError` where the database refuses; what was published until then stays. */
export async function carryOut(store: Store, plan: readonly PlannedLayer[], { from, note }: Occasion): Promise<void> {
  const by = system.person;
  for (const { layer, files, standingChanged } of plan) {
    if (!standingChanged) continue;
    await store.policies.publishStanding({ layer, files: ownFiles(files, layer, "current"), by });
    await store.audit.write({ by, kind: "standingChanged", layer, details: { source: "files", note } });
  }
  // Before anything names them.
  for (const { bytes } of plan.flatMap(({ templates }) => templates)) await store.paperTemplates.keep(bytes);
  for (const { layer, files, above, release, releaseChanged } of plan) {
    if (!releaseChanged) continue;
    const entry = {
      layer,
      files: ownFiles(files, layer, "released"),
      ...(above === undefined ? {} : { above }),
      effectiveFrom: from,
      by,
      note,
    };
    await store.policies.publish(entry, async (trx) => {
      await store.audit.writeIn(trx, {
        by,
        kind: "released",
        layer,
        subject: release,
        details: { release, effectiveFrom: from, source: "files", note },
      });
    });
  }
  await store.openRebases();
}

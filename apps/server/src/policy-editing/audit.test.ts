/** The audit log: every action, and only for those of the division. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftWith, type EditingGarden, openEditingGarden, publish } from "../fixtures/editing-garden.ts";
import { outcome } from "../fixtures/garden-server.ts";

let garden: EditingGarden;
beforeEach(async () => {
  garden = await openEditingGarden();
});
afterEach(() => garden.close());

const today = "2026-03-02";

describe("the audit log", () => {
  it("has every action, for those of the division, in a chain that fits", async () => {
    const ada = await garden.keeper("ada");
    let draft = await draftWith(ada, 9);
    draft = await ada.undoDraft(draft.id, draft.version);
    draft = await ada.redoDraft(draft.id, draft.version);
    draft = await ada.submitDraft(draft.id, { version: draft.version, note: "x", effectiveFrom: today });
    draft = await ada.takeBackDraft(draft.id, draft.version);
    draft = await ada.submitDraft(draft.id, { version: draft.version, note: "x", effectiveFrom: today });
    draft = await (await garden.keeper("bo")).returnDraft(draft.id, { version: draft.version, reason: "x" });
    await publish(garden, draft, "2026-03-08");
    const [scheduled] = await ada.releases("hillside");
    await ada.withdrawRelease("hillside", scheduled?.publication ?? "", "x");
    const unwanted = await ada.openDraft({ layer: "hillside", title: "unwanted" });
    await ada.discardDraft(unwanted.id, unwanted.version);
    const page = await ada.audit({ layer: "hillside" });
    expect(page.items.map(({ kind }) => kind)).toEqual([
      "draftDiscarded",
      "draftOpened",
      "releaseWithdrawn",
      "released",
      "draftSubmitted",
      "draftReturned",
      "draftSubmitted",
      "draftTakenBack",
      "draftSubmitted",
      "draftEdited",
      "draftUndone",
      "draftEdited",
      "draftOpened",
    ]);
    expect(page.items[0]).toMatchObject({
      by: { name: "Name of ada" },
      layerTitle: { zh: "坡上园" },
      subject: unwanted.id,
      subjectTitle: { zh: "unwanted", en: "unwanted" },
    });
    expect((await ada.audit({ kind: "released" })).items).toHaveLength(1);
    expect((await ada.audit({ before: String(page.items[10]?.sequence) })).items.map(({ kind }) => kind)).toEqual([
      "draftEdited",
      "draftOpened",
    ]);
    expect((await (await garden.keeper("city.keeper")).audit()).items).toHaveLength(page.items.length);
    expect((await (await garden.keeper("valley.keeper")).audit()).items).toEqual([]);
    expect(await outcome((await garden.keeper("valley.keeper")).audit({ layer: "hillside" }))).toBe("404 not-found");
    expect(await outcome((await garden.keeper("only.editor")).audit())).toBe("403 not-permitted");
    expect((await garden.store.audit.verify()).broken).toBeUndefined();
  });
});

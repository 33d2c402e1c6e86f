/** A layer of the database as it is exchanged, and as a draft that was not opened yet. */
import { inflateRawSync } from "node:zlib";
import type { Exchanged, Inflate } from "@jiefen/exchange";
import { nearest } from "@jiefen/policy";
import { type Draft, PolicyFilesError, type Publication, type Store, system } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";
import { loadLayer } from "../policy/load-layer.ts";

export const inflate: Inflate = (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });

/** The publication that holds or will hold last: what drafts begin from. Throws `Misuse` for a layer there is not. */
export async function latestOf({ policies, drafts }: Store, layer: string): Promise<Publication> {
  const found = await drafts.latest(layer);
  if (found) return found;
  const layers = (await policies.layers()).map((one) => one.layer);
  const near = nearest(layer, layers);
  throw new Misuse(
    { zh: `\`${layer}\` 没有发布过。`, en: `Nothing of \`${layer}\` was ever published.` },
    near
      ? { zh: `是否想用 \`${near}\`？`, en: `Did you mean \`${near}\`?` }
      : { zh: `有 ${layers.join("、")}。`, en: `There are ${layers.join(", ")}.` },
  );
}

/** Throws `PolicyFilesError` where the always-current documents no longer fit it. */
export async function exchangedLayer({ policies }: Store, { layer, release }: Publication): Promise<Exchanged> {
  const files = [...(await policies.files(release)), ...(await policies.standingFiles(layer))];
  const { compiled, issues } = loadLayer(files, layer);
  if (!compiled) throw new PolicyFilesError(issues);
  const above = compiled.valid.above === undefined ? undefined : await policies.findReleased(compiled.valid.above);
  return { valid: compiled.valid, policy: compiled.policy, ...(above && { above: above.documents }) };
}

/** Nothing of it is in the database. */
export async function unopenedDraft({ policies, clock }: Store, { id, layer, release }: Publication): Promise<Draft> {
  const policy = await policies.findReleased(release);
  const files = (await policies.files(release)).filter((file) => file.layer === layer);
  const at = clock();
  return {
    id: "",
    layer,
    title: "",
    state: "open",
    version: 1,
    base: release,
    ...(policy?.above === undefined ? {} : { above: policy.above }),
    restores: false,
    latest: id,
    files,
    edits: [],
    openedBy: system.person,
    openedAt: at,
    changedAt: at,
  };
}

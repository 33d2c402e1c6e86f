/** What publishing a set of files would come to, layer by layer, before anything is written. */
import { runScenarios } from "@jiefen/casework";
import {
  type Difference,
  differences,
  type Issue,
  type LayerTemplate,
  type LocalDate,
  overlay,
  ownFiles,
  type PolicyFile,
} from "@jiefen/policy";
import { templateIssues } from "@jiefen/server";
import { digest, type Publication, type Store, scenarioIssues, templatesNamed } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";
import { parentOf } from "../policy/layers.ts";
import { type LoadedLayer, loadLayer } from "../policy/load-layer.ts";

export interface PlannedLayer {
  readonly layer: string;
  /** The layer's own files, released and always current. */
  readonly files: readonly PolicyFile[];
  /** Word templates that its papers name and that came along. */
  readonly templates: readonly LayerTemplate[];
  readonly release: string;
  readonly above?: string;
  /** What holds now or will hold last; absent for a layer never published. */
  readonly latest?: Publication;
  readonly releaseChanged: boolean;
  /** Organisation, guards or calendar change: at once, whatever day the release is for. */
  readonly standingChanged: boolean;
  /** Of the layer's whole policy, that of the layers above included; none for a layer never published. */
  readonly differences: readonly Difference[];
  readonly issues: readonly Issue[];
}

export interface Brought {
  readonly files: readonly PolicyFile[];
  readonly templates: readonly LayerTemplate[];
}

/** `layers`: those to publish, those above before those below; the others stand on what is in force on `from`. Throws `Misuse` for a layer whose
 * layer above was never published. */
export async function planPublication(
  store: Store,
  { files, templates }: Brought,
  layers: readonly string[],
  from: LocalDate,
): Promise<readonly PlannedLayer[]> {
  const chains = new Map<string, readonly PolicyFile[]>();
  const planned: PlannedLayer[] = [];
  for (const layer of layers) {
    const own = files.filter((file) => file.layer === layer);
    const parent = parentOf(own.find(({ path }) => path === "rules/layer.json")?.content);
    const above = parent === undefined ? [] : (chains.get(parent) ?? (await filesInForce(store, parent, from)));
    const chain = [...above, ...own];
    chains.set(layer, chain);
    planned.push(await planLayer(store, { files: own, templates }, loadLayer(chain, layer)));
  }
  return planned;
}

async function filesInForce({ policies }: Store, layer: string, day: LocalDate): Promise<readonly PolicyFile[]> {
  const found = (await policies.layers(day)).find((publication) => publication.layer === layer);
  if (found) return [...(await policies.files(found.release)), ...(await policies.standingFiles(layer))];
  throw new Misuse(
    { zh: `上级 \`${layer}\` 在 ${day} 没有生效的版本。`, en: `The layer \`${layer}\` above has no release in force on ${day}.` },
    { zh: "请先发布上级，或不加 `--layer`。", en: "Publish that layer first, or leave `--layer` out." },
  );
}

async function planLayer(store: Store, { files, templates }: Brought, loaded: LoadedLayer): Promise<PlannedLayer> {
  const { layer, effective, issues, compiled } = loaded;
  const latest = (await store.policies.history(layer)).find(({ withdrawnAt }) => withdrawnAt === undefined);
  const standing = latest === undefined ? [] : (await store.policies.standingFiles(layer)).filter((file) => file.layer === layer);
  const releaseChanged = latest?.release !== effective.release;
  const standingChanged = !isSame(ownFiles(files, layer, "current"), standing);
  const changed = releaseChanged || standingChanged;
  const scenarios = compiled && changed ? scenarioIssues(await runScenarios(compiled.valid, compiled.policy, compiled.standing)) : [];
  const unfit = compiled ? await templateIssues(store, compiled.policy, layer, templates) : [];
  const named = templatesNamed(files);
  return {
    layer,
    files,
    templates: templates.filter(({ digest: one }) => named.includes(one)),
    release: effective.release,
    ...(effective.above === undefined ? {} : { above: effective.above }),
    ...(latest === undefined ? {} : { latest }),
    releaseChanged,
    standingChanged,
    differences: latest && changed ? await differencesFrom(store, latest, loaded) : [],
    issues: [...issues, ...scenarios, ...unfit],
  };
}

function isSame(some: readonly PolicyFile[], others: readonly PolicyFile[]): boolean {
  const canonical = (files: readonly PolicyFile[]) =>
    digest.canonical(Object.fromEntries(files.map(({ path, content }) => [path, content])));
  return canonical(some) === canonical(others);
}

async function differencesFrom(
  { policies }: Store,
  latest: Publication,
  { effective, compiled }: LoadedLayer,
): Promise<readonly Difference[]> {
  if (!compiled) return [];
  const files = [...(await policies.files(latest.release)), ...(await policies.standingFiles(latest.layer))];
  const before = {
    effective: overlay(files, latest.layer, digest).policy,
    policy: await policies.getPolicy(latest.release),
    standing: await policies.getStanding(latest.layer),
  };
  const after = { effective, ...compiled };
  return [...differences(before, after), ...differences(before, after, "current")];
}

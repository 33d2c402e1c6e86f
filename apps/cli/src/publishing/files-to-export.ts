/** Which files of the database's policies are asked for. */
import { nearest, type PolicyFile } from "@jiefen/policy";
import type { PolicyShelf, Publication } from "@jiefen/store";
import { Misuse } from "../command-line/misuse.ts";
import { findPublication } from "./find-publication.ts";

export interface Exported {
  readonly files: readonly PolicyFile[];
  /** The layers all of whose files these are. */
  readonly layers: readonly string[];
}

/** A release with those it stands on, or what each layer has in force, or one layer's own part of that. Throws `Misuse` for what there is not. */
export async function filesToExport(
  policies: PolicyShelf,
  { layer, release }: { readonly layer: string | undefined; readonly release: string | undefined },
): Promise<Exported> {
  if (release !== undefined) {
    const found = await findPublication(policies, release);
    if (layer === undefined) return { files: await allFiles(policies, found), layers: found.chain };
    if (layer === found.layer) return { files: await ownFilesOf(policies, found), layers: [layer] };
    throw new Misuse(
      { zh: `这一版属于 \`${found.layer}\`，不属于 \`${layer}\`。`, en: `The release is one of \`${found.layer}\`, not of \`${layer}\`.` },
      { zh: "请去掉 `--layer`。", en: "Leave `--layer` out." },
    );
  }
  const inForce = await policies.layers();
  const chosen = layer === undefined ? inForce : inForce.filter((publication) => publication.layer === layer);
  if (layer !== undefined && chosen.length === 0) throw notInForce(layer, inForce);
  const files = await Promise.all(chosen.map((publication) => ownFilesOf(policies, publication)));
  return { files: files.flat(), layers: chosen.map((publication) => publication.layer) };
}

async function allFiles(policies: PolicyShelf, { release, layer }: Publication): Promise<readonly PolicyFile[]> {
  return [...(await policies.files(release)), ...(await policies.standingFiles(layer))];
}

async function ownFilesOf(policies: PolicyShelf, publication: Publication): Promise<readonly PolicyFile[]> {
  return (await allFiles(policies, publication)).filter(({ layer }) => layer === publication.layer);
}

function notInForce(asked: string, inForce: readonly Publication[]): Misuse {
  const layers = inForce.map(({ layer }) => layer);
  const near = nearest(asked, layers);
  return new Misuse(
    { zh: `\`${asked}\` 今天没有施行的版本。`, en: `Nothing of \`${asked}\` is in force today.` },
    near
      ? { zh: `是否想用 \`${near}\`？`, en: `Did you mean \`${near}\`?` }
      : { zh: `施行中的有：${layers.join("、")}。`, en: `In force are ${layers.join(", ")}.` },
  );
}

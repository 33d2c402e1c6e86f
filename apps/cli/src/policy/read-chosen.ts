/** The policy files a verb is to look at, and which of their layers: read from the disk, or from a release. */
import { Misuse } from "../command-line/misuse.ts";
import { optionText } from "../command-line/options.ts";
import type { Call } from "../command-line/verb.ts";
import { findPublication } from "../publishing/find-publication.ts";
import { chosenLayers } from "./layers.ts";
import { withData } from "./open-data.ts";
import { type ReadFiles, readFiles } from "./read-files.ts";

export interface Chosen extends ReadFiles {
  /** None where the files could not be read. */
  readonly layers: readonly string[];
}

/** With `--release`, its files beside the always-current ones of today. Throws `Misuse` for a layer or a release there is not. */
export async function readChosen(call: Call): Promise<Chosen> {
  const [asked, release] = [optionText(call, "layer"), optionText(call, "release")];
  if (release === undefined) {
    const read = await readFiles(call);
    return { ...read, layers: read.issues.length > 0 ? [] : chosenLayers(read.files, asked) };
  }
  return withData(call, async ({ policies }) => {
    const found = await findPublication(policies, release);
    if (asked !== undefined && asked !== found.layer) throw otherLayer(asked, found.layer);
    const files = [...(await policies.files(found.release)), ...(await policies.standingFiles(found.layer))];
    return { files, templates: [], issues: [], layers: [found.layer] };
  });
}

function otherLayer(asked: string, layer: string): Misuse {
  return new Misuse(
    { zh: `这一版属于 \`${layer}\`，不属于 \`${asked}\`。`, en: `The release is one of \`${layer}\`, not of \`${asked}\`.` },
    { zh: "请去掉 `--layer`。", en: "Leave `--layer` out." },
  );
}

/** Once a layer has published, each layer below gets a draft that brings its own policy over; until that is published it goes on under its last release. */

import { system } from "../desk/system.ts";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import type { Acted } from "./acted.ts";
import type { Draft } from "./draft.ts";
import type { Drafts } from "./drafts.ts";

/** Opens what is missing and gives it. A layer gets one such draft for each release above it, whatever becomes of that draft. */
export async function openRebases(policies: PolicyShelf, drafts: Drafts): Promise<readonly Draft[]> {
  const opened: Draft[] = [];
  for (const { layer, chain } of await policies.layers()) {
    const parent = chain.at(-2);
    const above = parent === undefined ? undefined : await policies.findLayer(parent);
    const last = await drafts.latest(layer);
    if (!above || !last || last.above === above.release) continue;
    // Most often there is one; asking is cheaper than making another.
    if ((await drafts.list([layer])).some((draft) => draft.openedBy === system.person && draft.above === above.release)) continue;
    const acted: Acted = await drafts.open({ layer, onNewest: true, once: true, by: system.person });
    if (acted.ok) opened.push(acted.draft);
  }
  return opened;
}

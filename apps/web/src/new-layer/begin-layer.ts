/** Beginning the policy of a division; one that the organisation does not know joins it first. */
import type { LayerBeginning } from "@jiefen/server/client";
import { api } from "../api.ts";

export interface Chosen {
  readonly above: LayerBeginning;
  readonly division: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Of the draft. */
  readonly name: string;
}

export async function beginLayer({ above, division, title, name }: Chosen) {
  if (!above.free.some(({ code }) => code === division)) {
    const { standing, divisions } = await api.organisation(above.above);
    // A division that it does know keeps its name, whatever was typed; the server says why it cannot begin.
    if (!divisions.some(({ code }) => code === division)) {
      const value = { title: title.zh, code: division, parent: `d${above.division}` };
      await api.changeOrganisation(above.above, {
        standing,
        changes: [{ path: "rules/organisation.json", pointer: `/divisions/d${division}`, value }],
      });
    }
  }
  return api.beginLayer({ above: above.above, division, title, name });
}

/** What changes would make of a draft, with nothing written down. */
import type { Issue } from "@jiefen/policy";
import type { PolicyShelf } from "../release/policy-shelf.ts";
import type { PreparedRelease } from "../release/prepare-release.ts";
import type { Draft, DraftChange } from "./draft.ts";
import { judged } from "./draft-edits.ts";
import { withFiles } from "./own-files.ts";

export interface Attempted {
  /** Why they may not be made: breaches of contracts, places there are not. */
  readonly refused: readonly Issue[];
  /** The draft's files and policy with them; absent where they are refused. */
  readonly after?: PreparedRelease & Pick<Draft, "files">;
}

export async function attempt(policies: PolicyShelf, draft: Draft, changes: readonly DraftChange[]): Promise<Attempted> {
  const judgement = await judged(policies, draft, changes);
  if (!judgement.ok) return { refused: judgement.issues };
  const { layer, above } = draft;
  const files = withFiles(draft.files, layer, judgement.files, "after");
  const prepared = await policies.prepare({ layer, files, ...(above === undefined ? {} : { above }) });
  return { refused: [], after: { ...prepared, files } };
}

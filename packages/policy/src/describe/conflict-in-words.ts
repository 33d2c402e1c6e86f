/** A place that a layer and those above it want otherwise, in words: what it was, what stands above now, what this layer has, and what it may keep. */
import { matterAt } from "../contract/additions.ts";
import { contractEntries, findEntry, fixed } from "../contract/rule-at.ts";
import { isTighter } from "../contract/tighten.ts";
import { contractInWords } from "../contract/words.ts";
import { findKind } from "../document/kind.ts";
import { findAt, pointerOf } from "../document/pointer.ts";
import type { ContractRule, ContractsDocument } from "../document/rules.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import type { Conflict, ConflictReason } from "../rebase/conflict.ts";
import type { Difference } from "./difference.ts";
import { type Compared, partOf, type Side, titleOf, titleOfLayer, unitAt, valueAt } from "./place-in-words.ts";

export interface ConflictInWords extends Pick<Difference, "part" | "partTitle" | "path" | "pointer"> {
  readonly why: ConflictReason;
  readonly title: Text;
  readonly was: Text;
  readonly theirs: Text;
  readonly ours: Text;
  /** What the layer above lets this one do here. */
  readonly contract: Text;
  readonly allow: ContractRule["allow"];
  /** Which of the two is the stricter, where one is by the contract's direction. */
  readonly stricter?: "ours" | "theirs";
  /** Why ours cannot be kept. */
  readonly issue?: Issue;
}

/** The English of the three, by document and pointer. */
export type ConflictEnglish = Readonly<Record<"was" | "theirs" | "ours", unknown>>;

export interface ConflictTold {
  /** The layer above as it is now. */
  readonly above: Compared;
  /** This layer as it was before. */
  readonly here: Compared;
  /** Those of the layers above. */
  readonly contracts: ContractsDocument;
  readonly english: ConflictEnglish;
}

export function conflictInWords(conflict: Conflict, { above, here, contracts, english }: ConflictTold): ConflictInWords {
  const { path, place, why, issue } = conflict;
  const kind = findKind(path)?.kind;
  if (kind === undefined) throw new Error(`No document stands at ${path}`);
  const site = { kind, path, place };
  const side = (from: Compared, value: unknown): Side => ({ from, document: from.effective.documents[path], value });
  const told = [side(here, conflict.ours), side(above, conflict.theirs)] as const;
  const known = told.find(({ document }) => findAt(document, place) !== undefined) ?? told[0];
  const rule = findEntry(contractEntries(contracts), path, place)?.rule ?? fixed;
  const by = titleOfLayer(above.effective);
  const stricter = stricterOf(rule, conflict, above, here);
  return {
    ...partOf(kind),
    path,
    pointer: pointerOf(place),
    why,
    title: titleOf(site, known),
    was: inEnglish(valueAt(site, side(here, conflict.was)), conflict, "was", english),
    theirs: inEnglish(valueAt(site, told[1]), conflict, "theirs", english),
    ours: inEnglish(valueAt(site, told[0]), conflict, "ours", english),
    contract: contractInWords(rule, by, matterAt(path, place, unitAt(known.document, place))),
    allow: rule.allow,
    ...(stricter && { stricter }),
    ...(issue && { issue }),
  };
}

/** A text is read in one's own language. */
function inEnglish(text: Text, conflict: Conflict, side: keyof ConflictEnglish, english: ConflictEnglish): Text {
  const translated = typeof conflict[side] === "string" ? findAt(english[side], [conflict.path, pointerOf(conflict.place)]) : undefined;
  return typeof translated === "string" ? { ...text, en: translated } : text;
}

function stricterOf(rule: ContractRule, { theirs, ours }: Conflict, above: Compared, here: Compared): "ours" | "theirs" | undefined {
  if (rule.allow !== "tighten") return undefined;
  const side = (value: unknown, { effective }: Compared) => ({ value, documents: new Map(Object.entries(effective.documents)) });
  const [up, down] = [side(theirs, above), side(ours, here)];
  if (isTighter(rule.direction, up, down) === true) return "ours";
  return isTighter(rule.direction, down, up) === true ? "theirs" : undefined;
}

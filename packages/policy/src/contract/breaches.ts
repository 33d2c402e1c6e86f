/** What a layer did that the contracts of the layers above do not allow. */
import { fileName } from "../document/file-name.ts";
import { errorAt, type Place } from "../document/issue-at.ts";
import { isObject, own } from "../document/json.ts";
import { type DocumentKind, documentKinds, findKind } from "../document/kind.ts";
import { pointerOf } from "../document/pointer.ts";
import type { ContractRule } from "../document/rules.ts";
import type { Step } from "../overlay/steps.ts";
import type { Issue } from "../policy/issue.ts";
import type { Text } from "../policy/text.ts";
import { quote } from "../validate/shape-words.ts";
import { findLaxity, matterAt } from "./additions.ts";
import { findUntouchable } from "./always-fixed.ts";
import { type Change, changesBetween } from "./changes.ts";
import { type ContractEntry, findEntry, fixed, matchesFile } from "./rule-at.ts";
import { isTighter } from "./tighten.ts";
import { contractInWords, type Matter } from "./words.ts";

/** Contracts speak for the layers below, layers for themselves, and English follows the Chinese. */
const exempt: ReadonlySet<DocumentKind> = new Set(["layer", "contracts", "translation"]);

/** `entries` are the contracts of the layers above; `by` is their title. */
export function breachesOf(above: Step, below: Step, entries: readonly ContractEntry[], by: Text): readonly Issue[] {
  const paths = new Set([...above.documents.keys(), ...below.documents.keys()]);
  return [...paths].flatMap((path) => documentBreaches(path, above, below, entries, by));
}

/** Of one document. */
export function documentBreaches(path: string, above: Step, below: Step, entries: readonly ContractEntry[], by: Text): readonly Issue[] {
  const kind = findKind(path)?.kind;
  if (kind === undefined || exempt.has(kind)) return [];
  const patterns = entries.filter(({ file }) => matchesFile(file, path)).map(({ pattern }) => pattern);
  const changes = changesBetween(documentKinds[kind], patterns, above.documents.get(path), below.documents.get(path));
  return changes.flatMap((change) => {
    const place = { file: fileName(below.layer, path), pointer: pointerOf(change.place) };
    const untouchable = findUntouchable(kind, change);
    if (untouchable === "meaning") return [fixedMeaning(place, change)];
    if (untouchable === "removal") return [notRetired(place, change)];
    if (kind === "parameters" && declaresOpen(change, above.documents.get(path))) return [];
    const rule = findEntry(entries, path, change.place)?.rule ?? fixed;
    if (!isAllowed(rule, change, above, below))
      return [breach(place, change, rule, by, matterAt(path, change.place, unitAt(change, below.documents.get(path))))];
    if (rule.allow !== "extend" || change.what !== "added") return [];
    const laxity = findLaxity({ path, place: change.place, above: above.documents, below: below.documents });
    return laxity ? [errorAt(place, "laxer-addition", laxity.message, laxity.hint)] : [];
  });
}

function isAllowed(rule: ContractRule, change: Change, above: Step, below: Step): boolean {
  switch (rule.allow) {
    case "free":
      return true;
    case "fixed":
      return false;
    case "extend":
      return change.what === "added" ? change.entry : isExtended(change);
    case "tighten":
      return (
        change.what !== "removed" &&
        isTighter(
          rule.direction,
          { value: change.before, documents: above.documents },
          { value: change.after, documents: below.documents },
        ) === true
      );
  }
}

/** A list may be added to. */
function isExtended({ before, after }: Change): boolean {
  return Array.isArray(before) && Array.isArray(after) && before.every((one) => after.includes(one));
}

/** A parameter left open above is there to be given a value, with its source. */
function declaresOpen({ place }: Change, parameters: unknown): boolean {
  const [name = "", property] = place;
  const parameter = isObject(parameters) ? own(parameters, name) : undefined;
  return place.length === 2 && (property === "value" || property === "source") && isObject(parameter) && parameter.value === undefined;
}

/** The unit of the parameter a change is about, if it is about one. */
function unitAt({ place }: Change, document: unknown): string | undefined {
  const entry = isObject(document) ? own(document, place[0] ?? "") : undefined;
  return isObject(entry) && typeof entry.unit === "string" ? entry.unit : undefined;
}

function breach(place: Place, change: Change, rule: ContractRule, by: Text, matter: Matter): Issue {
  return errorAt(place, "contract-breach", changeInWords(change), contractInWords(rule, by, matter));
}

function changeInWords({ place, what, before, after }: Change): Text {
  const name = quote(place.length === 0 ? "." : place.join("/"));
  switch (what) {
    case "added":
      return { zh: `本级增加了 ${name}，上级不允许。`, en: `This layer adds ${name}, which the layer above does not allow.` };
    case "removed":
      return { zh: `本级删除了 ${name}，上级不允许。`, en: `This layer removes ${name}, which the layer above does not allow.` };
    case "changed":
      return {
        zh: `本级把 ${name} 从 ${quote(before)} 改为 ${quote(after)}，上级不允许。`,
        en: `This layer changes ${name} from ${quote(before)} to ${quote(after)}, which the layer above does not allow.`,
      };
  }
}

export function fixedMeaning(place: Place, change: Change): Issue {
  const [field = "", ...rest] = change.place;
  return errorAt(
    place,
    "field-fixed",
    {
      zh: `本级改动了字段 \`${field}\` 的 \`${rest.join("/")}\`，它的含义就变了。`,
      en: `This layer changes \`${rest.join("/")}\` of the field \`${field}\`, and with it what the field means.`,
    },
    {
      zh: "类型、单位和代码始终不变；要问别的，请新增一个字段。",
      en: "Type, unit and codes never change; to ask something else, add a field.",
    },
  );
}

export function notRetired(place: Place, change: Change): Issue {
  const name = change.place.at(-1) ?? place.file;
  return errorAt(
    place,
    "retire-instead",
    { zh: `本级删除了 \`${name}\`，已有的记录可能用到它。`, en: `This layer removes \`${name}\`, which records already made may hold.` },
    { zh: '请不要删除，改写 `"retired": true`。', en: 'Do not remove it; write `"retired": true`.' },
  );
}

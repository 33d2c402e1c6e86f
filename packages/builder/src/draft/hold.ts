/** What holds a value: which layer it comes from, what the contract allows this layer to do with it, and what stands above. */
import {
  type ContractRule,
  type ContractsDocument,
  contractEntries,
  contractInWords,
  documentKinds,
  findAt,
  findEntry,
  findKind,
  findUntouchable,
  isEntry,
  isObject,
  isOneOfMany,
  isSameJson,
  layerFinder,
  matterAt,
  once,
  own,
  pointerOf,
  type Segments,
  type Text,
} from "@jiefen/policy";
import type { Drafted } from "./drafted.ts";

export interface Hold {
  /** The contract, as a sentence. */
  readonly contract: Text;
  readonly rule: ContractRule;
  readonly editable: boolean;
  /** The layer whose value is in effect; absent where nobody gave one. */
  readonly from?: Text;
  /** This layer has another value than the one above, in something it did not add itself. */
  readonly differs: boolean;
  /** It belongs to something this layer added. */
  readonly added: boolean;
  readonly above: unknown;
  readonly aboveTitle?: Text;
}

const addedHere: Text = { zh: "本级新增，可自行修改。", en: "Added by this layer, which may change it." };
const leftOpen: Text = { zh: "上级未作规定，请本级填写。", en: "Left open by the layer above: this layer is to fill it in." };
const meaningFixed: Text = {
  zh: "已有记录依据它填写，类型、单位和选项代码始终不变；要问别的，请新增一个问题。",
  en: "Records already depend on it: type, unit and codes never change. To ask something else, add a question.",
};

const fixed: ContractRule = { allow: "fixed" };

/** Asked for every value that is shown: each policy and each set of contracts is gone through once. */
const finderOf = once(layerFinder);
const entriesOf = once(contractEntries);

function isContracts(document: unknown): document is ContractsDocument {
  return isObject(document) && Object.values(document).every(isObject);
}

/** Nothing binds the highest layer: what it lays down for those below is said instead. */
function contractsOf({ policy, above, contracts }: Drafted): ContractsDocument {
  const ownContracts = policy.documents["rules/contracts.json"];
  return above === undefined && isContracts(ownContracts) ? ownContracts : contracts;
}

export function titleOf(drafted: Drafted, layer: string): Text {
  return drafted.policy.layerTitles[layer] ?? { zh: layer, en: layer };
}

/** Whether the place lies in an entry (or document) that the layer above does not have. */
export function isAdded({ above }: Drafted, path: string, place: Segments): boolean {
  const known = findKind(path);
  if (above === undefined || known === undefined) return above === undefined;
  if (above.documents[path] === undefined) return true;
  return place.some((_, index) => {
    const prefix = place.slice(0, index + 1);
    return isEntry(documentKinds[known.kind], prefix) && findAt(above.documents[path], prefix) === undefined;
  });
}

function unitOf(drafted: Drafted, path: string, place: Segments): string | undefined {
  const entry = findAt(drafted.policy.documents[path], place.slice(0, 1));
  return isObject(entry) && typeof entry.unit === "string" ? entry.unit : undefined;
}

function isOpenParameter(drafted: Drafted, path: string, place: Segments): boolean {
  if (findKind(path)?.kind !== "parameters" || place.length < 2) return false;
  const entry = findAt(drafted.above?.documents[path], place.slice(0, 1));
  return isObject(entry) && own(entry, "value") === undefined && (place[1] === "value" || place[1] === "source");
}

/** Which rule binds this layer at a place, and whether it may write there. */
function bindingAt(drafted: Drafted, path: string, place: Segments): Pick<Hold, "rule" | "editable"> & { readonly said?: Text } {
  const { policy, above } = drafted;
  const rule = findEntry(entriesOf(contractsOf(drafted)), path, place)?.rule ?? fixed;
  if (above === undefined) return { rule, editable: true };
  if (isAdded(drafted, path, place)) return { rule: { allow: "free" }, said: addedHere, editable: true };
  const kind = findKind(path)?.kind;
  const before = findAt(above.documents[path], place);
  const after = findAt(policy.documents[path], place);
  if (kind !== undefined && before !== undefined && findUntouchable(kind, { place, what: "changed", entry: false, before, after }))
    return { rule: fixed, said: meaningFixed, editable: false };
  if (isOpenParameter(drafted, path, place)) return { rule: { allow: "free" }, said: leftOpen, editable: true };
  return { rule, editable: rule.allow === "free" || rule.allow === "tighten" };
}

export function isEditable(drafted: Drafted, path: string, place: Segments): boolean {
  return bindingAt(drafted, path, place).editable;
}

export function holdOf(drafted: Drafted, path: string, place: Segments): Hold {
  const { policy, above } = drafted;
  const value = findAt(policy.documents[path], place);
  const before = findAt(above?.documents[path], place);
  const writer = finderOf(policy)(path, pointerOf(place));
  const added = isAdded(drafted, path, place);
  const aboveLayer = policy.chain.at(-2);
  const { rule, editable, said } = bindingAt(drafted, path, place);
  return {
    rule,
    editable,
    contract: said ?? inWords(rule, drafted, matterAt(path, place, unitOf(drafted, path, place))),
    above: before,
    added,
    differs: !added && above !== undefined && !isSameJson(value, before),
    ...(value !== undefined && writer !== undefined && { from: titleOf(drafted, writer) }),
    ...(aboveLayer !== undefined && { aboveTitle: titleOf(drafted, aboveLayer) }),
  };
}

/** In the highest layer it binds those below, and is said so. */
function inWords(rule: ContractRule, drafted: Drafted, matter: ReturnType<typeof matterAt>): Text {
  const above = drafted.policy.chain.at(-2);
  const said = contractInWords(rule, titleOf(drafted, above ?? drafted.policy.layer), matter);
  return above === undefined ? { zh: `对下级：${said.zh}`, en: `For the layers below: ${said.en}` } : said;
}

/** Whether this layer may add something of its own at a place (whose last segment is the new name). */
export function mayAdd(drafted: Drafted, path: string, place: Segments): boolean {
  if (drafted.above === undefined || isAdded(drafted, path, place.slice(0, -1))) return true;
  const allow = findEntry(entriesOf(drafted.contracts), path, place)?.rule.allow;
  return allow === "extend" || allow === "free";
}

/** What binds additions to a list of which one entry applies, as a sentence; undefined elsewhere, and where nothing binds or nothing may be added. */
export function additionContract(drafted: Drafted, path: string, parent: Segments): Text | undefined {
  const above = drafted.policy.chain.at(-2);
  const place = [...parent, "new"];
  const rule = findEntry(entriesOf(drafted.contracts), path, place)?.rule;
  if (drafted.above === undefined || above === undefined || rule?.allow !== "extend" || !isOneOfMany(path, parent)) return undefined;
  return contractInWords(rule, titleOf(drafted, above), matterAt(path, place, undefined));
}

/** Whether this layer may add a document of its own. */
export function mayAddDocument(drafted: Drafted, path: string): boolean {
  if (drafted.above === undefined) return true;
  const allow = findEntry(entriesOf(drafted.contracts), path, [])?.rule.allow;
  return allow === "extend" || allow === "free";
}

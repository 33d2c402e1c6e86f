/** What the texts of a paper may tell at a place: of the case, of the filing, of the items of a list. */
import { deadlinePrefix, type Fact, findAt, type Policy, paperNames, parameterPrefix, type Segments, type Text } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import type { ToldName } from "./told-text.ts";

export interface ToldGroup {
  readonly title: Text;
  readonly names: readonly ToldName[];
}

export const numberNames: readonly ToldName[] = [
  { id: "division", title: { zh: "单位简称", en: "division" } },
  { id: "year", title: { zh: "年份", en: "year" } },
  { id: "serial", title: { zh: "序号", en: "serial number" } },
];

const ofCase: Text = { zh: "办理情况和文书本身", en: "The case and the paper itself" };
const asked: Text = { zh: "登记表和记录", en: "Forms and records" };
const ofItem: Text = { zh: "逐项清单里的各项", en: "Items of the list" };
const worked: Text = { zh: "推算得出", en: "Worked out" };
const limits: Text = { zh: "期限", en: "Deadlines" };
const numbers: Text = { zh: "数值表", en: "Numbers" };

export function toldAt(drafted: Drafted, policy: Policy, path: string, place: Segments): readonly ToldGroup[] {
  const document = drafted.policy.documents[path];
  const record = findAt(document, [...place.slice(0, 2), "record"]);
  const ofCards = findAt(document, [...place.slice(0, 2), "cards"]) !== undefined;
  const numbered = findAt(document, [...place.slice(0, 2), "number"]) !== undefined;
  const list = findAt(document, [...place.slice(0, place[0] === "papers" ? 4 : 3), "over"]);
  const own = Object.entries(paperNames).filter(([name]) => {
    if (name.startsWith("record.")) return record !== undefined || list !== undefined;
    if (name.startsWith("card.")) return ofCards;
    if (name.startsWith("item.")) return list !== undefined;
    return name !== "paper.number" || numbered;
  });
  const facts = Object.values(policy.facts).filter(({ type }) => type !== "list");
  const listOf = ({ origin }: Fact) => (origin.kind === "field" ? origin.list : undefined);
  const named = (some: readonly Fact[]) => some.map(({ name, title }) => ({ id: name, title }));
  return [
    { title: ofItem, names: named(facts.filter((fact) => list !== undefined && listOf(fact) === list)) },
    { title: ofCase, names: own.map(([id, title]) => ({ id, title })) },
    {
      title: asked,
      names: named(
        facts.filter(
          (fact) => fact.origin.kind === "field" && (listOf(fact) === undefined || (listOf(fact) !== list && listOf(fact) === record)),
        ),
      ),
    },
    { title: ofCase, names: named(facts.filter(({ origin }) => origin.kind === "case")) },
    { title: worked, names: named(facts.filter(({ origin }) => origin.kind === "derived")) },
    { title: limits, names: policy.deadlines.map(({ id, title }) => ({ id: `${deadlinePrefix}${id}`, title })) },
    {
      title: numbers,
      names: Object.entries(policy.parameters).map(([id, { title }]) => ({ id: `${parameterPrefix}${id}`, title })),
    },
  ].filter((group) => group.names.length > 0);
}

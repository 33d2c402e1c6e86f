/** What of the additions is kept as a note. */
import { type Additions, differingKey, itemsOf, partyLists } from "@jiefen/casework";
import type { Facts, Language, Policy } from "@jiefen/policy";
import { answerText } from "../case/answer-text.ts";
import { nameOf } from "../case/party-name.ts";

/** Everything told that is not recorded as an answer, line by line. */
export function noteOf(
  policy: Policy,
  additions: Additions,
  taken: ReadonlySet<string>,
  remark: string,
  head: string,
  language: Language,
): string {
  const title = (fact: string) => policy.facts[fact]?.title[language] ?? fact;
  const told = (fact: string, answer: Facts[string]) => {
    const known = policy.facts[fact];
    return known ? answerText(known, answer, language) : "";
  };
  const kept = additions.differing.filter((one) => !taken.has(differingKey(one)));
  const lines = [
    ...kept.map(({ fact, item, told: answer }) =>
      [item && nameOf(policy, item), title(fact)]
        .filter(Boolean)
        .join(" · ")
        .concat(`：${told(fact, answer)}`),
    ),
    ...Object.entries(additions.elsewhere).flatMap(([fact, answer]) => linesOf(policy, fact, answer, title, told)),
  ];
  return [head, remark.trim(), ...lines].filter((line) => line !== "").join("\n");
}

/** Lists are written out item by item. */
function linesOf(
  policy: Policy,
  fact: string,
  answer: Facts[string],
  title: (fact: string) => string,
  told: (fact: string, answer: Facts[string]) => string,
): readonly string[] {
  const items = itemsOf(answer);
  if (items.length === 0 || partyLists(policy).includes(fact)) return [`${title(fact)}：${told(fact, answer)}`];
  return items.map((item) => {
    const { id: _, ...answers } = item;
    const parts = Object.entries(answers).map(([name, value]) => `${title(name)} ${told(name, value)}`);
    return `${title(fact)}：${parts.join("，")}`;
  });
}

/** How a cell reads: numbers of the table of numbers with their values; and what may be chosen for it instead of typed. */

import type { Language } from "@jiefen/policy";
import { type CellTest, cellAsWritten, type Fact, type Names, type Policy, quantity } from "@jiefen/policy";
import { operatorsFor } from "../condition/facts-offered.ts";
import { parametersFor } from "../condition/operand-input.tsx";

/** `≥ {重复次数}` → `≥ 重复次数（2次）`. */
export function readable(text: string, { parameters }: Pick<Policy, "parameters">, language: Language): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (whole, title: string) => {
    const found = Object.values(parameters).find((one) => one.title[language] === title);
    if (!found) return whole;
    const value = found.value === undefined ? "?" : quantity(found.value, found.unit, language);
    return language === "zh" ? `${title}（${value}）` : `${title} (${value})`;
  });
}

/** One test of each kind that is likely: yes and no, every option, every number that fits. */
export function offeredTexts(fact: Fact, policy: Pick<Policy, "parameters">, names: Names, language: Language): readonly string[] {
  const written = (test: CellTest) => cellAsWritten([test], fact.name, names, language);
  if (fact.type === "boolean") return [true, false].map((value) => written({ fact: fact.name, operator: "equal", value }));
  const [operator = "equal"] = operatorsFor(fact);
  if (fact.options)
    return fact.options.filter(({ retired }) => !retired).map(({ id }) => written({ fact: fact.name, operator, value: id }));
  return parametersFor(policy.parameters, fact).flatMap(({ id }) =>
    (["greaterThanInclusive", "lessThanInclusive"] as const).map((comparing) =>
      written({ fact: fact.name, operator: comparing, value: { fact: "parameters", path: `$.${id}` } }),
    ),
  );
}

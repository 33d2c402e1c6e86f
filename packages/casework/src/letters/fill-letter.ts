/** A letter that is written begins with what the case tells already, as policy says. */
import type { Facts, FactValue, LetterFill, LocalDate, Policy } from "@jiefen/policy";
import { shortened } from "../answers/shortened.ts";
import type { CaseState } from "../case/state.ts";
import { factsOf } from "../facts/facts-of.ts";
import { recordsAsRead } from "../moving/as-read.ts";
import { maskNames } from "./mask-names.ts";

interface Writing {
  readonly policy: Policy;
  readonly state: CaseState;
  readonly today: LocalDate;
  /** Who writes it: the unit and the person. */
  readonly sender: string;
  readonly department?: string;
  /** Ids of the referrals that propose it. */
  readonly referrals: readonly string[];
}

/** Letters are written in Chinese, whatever language the page is read in. What policy does not name stays open, and what the case does not tell. */
export function fillLetter(writing: Writing): Facts {
  const { policy, department } = writing;
  const { letter } = policy;
  if (!letter) return {};
  const known = factsOf(policy, writing.state, writing.today);
  const filled = Object.entries(letter.fills ?? {}).flatMap(([name, fill]) => {
    const value = fillingOf(writing, known, fill);
    return value === undefined ? [] : [[name, shortened(policy, letter.record, name, value)] as const];
  });
  return { ...Object.fromEntries(filled), ...(department === undefined ? {} : { [letter.departmentField]: department }) };
}

function fillingOf(writing: Writing, known: Facts, fill: LetterFill): FactValue | undefined {
  const { policy, state } = writing;
  if ("value" in fill) return fill.value;
  if ("codes" in fill) {
    const codes = Object.entries(fill.codes).flatMap(([code, facts]) => (facts.some((fact) => holds(known[fact])) ? [code] : []));
    return codes.length > 0 ? codes : undefined;
  }
  if ("from" in fill) return from[fill.from](writing) || undefined;
  const text = fill.facts.flatMap((fact) => inWords(policy, fact, known[fact])).join("；");
  if (text === "") return undefined;
  return policy.letter?.names === "full" ? text : maskNames(policy, state.facts, text);
}

const holds = (value: Facts[string] | undefined): boolean => value === true || (typeof value === "number" && value > 0);

const from: Readonly<Record<Extract<LetterFill, { from: string }>["from"], (writing: Writing) => string>> = {
  today: ({ today }) => today,
  sender: ({ sender }) => sender,
  reason: ({ policy, referrals }) =>
    policy.referrals.flatMap(({ id, title, source }) => (referrals.includes(id) ? [`${title.zh}（${source.text}）`] : [])).join("；"),
  work: ({ policy, state }) => {
    const counts = new Map<string, number>();
    for (const { record } of recordsAsRead(state)) {
      if (record !== policy.letter?.record) counts.set(record, (counts.get(record) ?? 0) + 1);
    }
    return [...counts].map(([record, count]) => `${policy.records[record]?.title.zh ?? record} ${count} 次`).join("，");
  },
};

function inWords(policy: Policy, name: string, value: Facts[string] | undefined): readonly string[] {
  const fact = policy.facts[name];
  const option = (code: string) => fact?.options?.find(({ id }) => id === code)?.title.zh ?? code;
  if (typeof value === "string" && value !== "") return [fact?.type === "code" ? option(value) : value];
  if (value === true) return [fact?.title.zh ?? name];
  if (typeof value === "number") return [`${fact?.title.zh ?? name} ${value}`];
  if (Array.isArray(value)) return value.flatMap((code) => (typeof code === "string" ? [option(code)] : []));
  return [];
}

/** What a case comes to when it is decided in full: what a solver found is believed only after this. */
import {
  type Condition,
  evaluate,
  type GuardrailDemand,
  gradingScope,
  judgeIn,
  type LocalDate,
  type Outcome,
  type Policy,
} from "@jiefen/policy";
import type { SweptCase } from "../sweep/columns.ts";

/** By id, on the facts as grading reads them. Throws a RangeError for a type that the policy does not have. */
export function outcomesIn(
  policy: Policy,
  { type, facts }: SweptCase,
  conditions: Readonly<Record<string, Condition>>,
  today: LocalDate,
): Promise<Readonly<Record<string, Outcome>>> {
  return judgeIn(gradingScope(policy, type, facts, today), conditions);
}

export async function levelOn(policy: Policy, scale: string, { type, facts }: SweptCase, today: LocalDate): Promise<string> {
  const { scales } = await evaluate(policy, type, facts, today);
  return scales.find((one) => one.scale === scale)?.level ?? "";
}

/** Whether the case breaks the demand. */
export async function isBroken(
  policy: Policy,
  one: SweptCase,
  requires: Exclude<GuardrailDemand, { readonly kind: "visits" }>,
  today: LocalDate,
): Promise<boolean> {
  if (requires.kind === "notClosable") return isClosable(policy, one, requires.settled ?? false, today);
  const levels = policy.scales.find(({ id }) => id === requires.scale)?.levels ?? [];
  const rank = (level: string) => levels.find(({ id }) => id === level)?.rank ?? Number.NaN;
  return rank(await levelOn(policy, requires.scale, one, today)) < rank(requires.atLeast);
}

/** Whether it can be closed, on whatever ground it names; with `settled`, on none. */
export async function isClosable(policy: Policy, one: SweptCase, settled: boolean, today: LocalDate): Promise<boolean> {
  const { closure } = policy;
  const on = Object.fromEntries(
    closure.grounds.map(({ id }): [string, Condition] => [id, { fact: closure.groundField, operator: "equal", value: id }]),
  );
  const grounds = await outcomesIn(policy, one, on, today);
  const named = closure.grounds.find(({ id }) => grounds[id] === "yes");
  if (named && settled) return false;
  return areReady(policy, one, named?.items, today);
}

/** Whether every item that any ground asks for holds. */
export function isClosableOnAny(policy: Policy, one: SweptCase, today: LocalDate): Promise<boolean> {
  return areReady(
    policy,
    one,
    policy.closure.grounds.flatMap(({ items }) => items),
    today,
  );
}

async function areReady(policy: Policy, one: SweptCase, ids: readonly string[] | undefined, today: LocalDate): Promise<boolean> {
  const items = policy.closure.items.filter(({ id }) => ids?.includes(id) ?? true);
  const applies = await outcomesIn(
    policy,
    one,
    Object.fromEntries(items.flatMap(({ id, appliesWhen }) => (appliesWhen ? [[id, appliesWhen]] : []))),
    today,
  );
  const holds = await outcomesIn(policy, one, Object.fromEntries(items.map(({ id, conditions }) => [id, conditions])), today);
  return items.every(({ id }) => applies[id] === "no" || holds[id] === "yes");
}

/** Entries of a policy by whether their conditions hold. */
import { type Condition, type Facts, judge, type LocalDate, type Outcome, type Policy } from "@jiefen/policy";

interface Conditional {
  readonly id: string;
  readonly conditions: Condition;
}

export function outcomesOf(
  policy: Policy,
  entries: readonly Conditional[],
  facts: Facts,
  today: LocalDate,
): Promise<Readonly<Record<string, Outcome>>> {
  return judge(policy, Object.fromEntries(entries.map(({ id, conditions }) => [id, conditions])), facts, today);
}

/** Those whose conditions surely hold, in the policy's order. */
export async function sureOnes<Entry extends Conditional>(
  policy: Policy,
  entries: readonly Entry[],
  facts: Facts,
  today: LocalDate,
): Promise<readonly Entry[]> {
  const outcomes = await outcomesOf(policy, entries, facts, today);
  return entries.filter(({ id }) => outcomes[id] === "yes");
}

/** The first, in the policy's order, whose conditions surely hold. */
export async function firstSure<Entry extends Conditional>(
  policy: Policy,
  entries: readonly Entry[],
  facts: Facts,
  today: LocalDate,
): Promise<Entry | undefined> {
  return (await sureOnes(policy, entries, facts, today))[0];
}

/** Those that apply: always, or unless their condition surely does not hold. */
export async function applying<Entry extends { readonly id: string; readonly appliesWhen?: Condition }>(
  policy: Policy,
  entries: readonly Entry[],
  facts: Facts,
  today: LocalDate,
): Promise<readonly Entry[]> {
  const asked = entries.flatMap(({ id, appliesWhen }) => (appliesWhen ? [{ id, conditions: appliesWhen }] : []));
  const outcomes = await outcomesOf(policy, asked, facts, today);
  return entries.filter(({ id }) => outcomes[id] !== "no");
}

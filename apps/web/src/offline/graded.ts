/** What the policy said of work done without network, in words that need no policy to be read later. */
import type { CaseState, Task } from "@jiefen/casework";
import { type Decision, type Explanation, explain, type Language, type LocalDate, type Policy, type Text } from "@jiefen/policy";

export interface GradedLevel {
  readonly title: Text;
  readonly swatch: string;
  readonly provisional: boolean;
}

export interface Graded {
  /** One for each scale. */
  readonly levels: readonly GradedLevel[];
  readonly colour?: { readonly title: Text; readonly swatch: string };
  /** Why, by language. */
  readonly because: Readonly<Record<Language, readonly string[]>>;
  /** What falls due next. */
  readonly due: readonly { readonly title: Text; readonly on: LocalDate }[];
}

export const ungraded: Graded = { levels: [], because: { zh: [], en: [] }, due: [] };

/** As many as a glance takes in. */
const mostDue = 3;

/** `decision` is what the facts say; the levels are those in force. */
export function gradedFrom(policy: Policy, state: CaseState, decision: Decision, tasks: readonly Task[]): Graded {
  const levels = policy.scales.flatMap((scale) => {
    const level = scale.levels.find(({ id }) => id === state.inForce[scale.id]);
    const provisional = decision.scales.find((one) => one.scale === scale.id)?.provisional ?? false;
    return level ? [{ title: level.title, swatch: level.swatch, provisional }] : [];
  });
  const colour = policy.colours.find(({ id }) => id === state.plan?.colour);
  const reasons = ({ because }: Explanation) => because.map(({ text }) => text);
  const soonest = tasks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)).slice(0, mostDue);
  return {
    levels,
    ...(colour ? { colour: { title: colour.title, swatch: colour.swatch } } : {}),
    because: { zh: reasons(explain(policy, decision, "zh")), en: reasons(explain(policy, decision, "en")) },
    due: soonest.map(({ title, dueOn }) => ({ title, on: dueOn })),
  };
}

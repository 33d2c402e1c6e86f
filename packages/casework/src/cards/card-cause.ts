/** What a supervision card was issued for, and the day that was let pass. */
import type { LocalDate, Policy, Standing, Text } from "@jiefen/policy";
import type { CaseState, SupervisionCard } from "../case/state.ts";
import { dueOf } from "../deadlines/due.ts";

const causes: Readonly<Record<SupervisionCard["cause"]["kind"], (policy: Policy, about: string) => Text>> = {
  deadline: ({ deadlines }, about) => {
    const { zh, en } = titled(deadlines, about);
    return { zh: `超过时限：${zh}`, en: `Deadline passed: ${en}` };
  },
  visit: () => ({ zh: "回访未按时进行", en: "A visit was missed" }),
  letter: () => ({ zh: "推送函未按时签收、报告或反馈", en: "A letter was not received, reported on or answered in time" }),
  accumulation: ({ accumulation }, about) => titled(accumulation, about),
};

/** Names nobody, and no department. */
export function cardCause(policy: Policy, { cause }: Pick<SupervisionCard, "cause">): Text {
  return causes[cause.kind](policy, cause.about);
}

/** The last day on which it would have been in time; of cards that added up, none. Stays what it was when the case has gone on. */
export function dayLetPass(policy: Policy, standing: Standing, state: CaseState, { cause }: SupervisionCard): LocalDate | undefined {
  const { kind, about, since } = cause;
  switch (kind) {
    case "letter":
      return since;
    case "visit":
      return state.visits.find(({ id }) => id === about)?.onTimeUntil ?? since;
    case "accumulation":
      return undefined;
    case "deadline": {
      const deadline = policy.deadlines.find(({ id }) => id === about);
      // A limit in hours counts from an instant, and a card keeps the day alone.
      return deadline && deadline.hours === undefined ? dueOf(policy, standing, deadline, { since, at: 0 })?.dueOn : undefined;
    }
  }
}

function titled(entries: readonly { readonly id: string; readonly title: Text }[], id: string): Text {
  return entries.find((entry) => entry.id === id)?.title ?? { zh: id, en: id };
}

/** What becomes of a case that is moved to another release, in words. */
import type { CaseState } from "@jiefen/casework";
import type { Policy, Text } from "@jiefen/policy";
import type { Executed } from "@jiefen/store";

/** A case under a release. */
export interface Held {
  readonly policy: Policy;
  readonly state: CaseState;
}

/** Levels, revisit colour and plan, and the next visit; nothing where only the release changes. */
export function movedInWords(before: Held, after: Held): readonly Text[] {
  const levels = after.policy.scales.flatMap((scale) => {
    const was = levelOf(before, scale.id);
    const is = levelOf(after, scale.id);
    return changeInWords(scale.title, was, is);
  });
  return [
    ...levels,
    ...changeInWords(words.plan, planOf(before), planOf(after)),
    ...changeInWords(words.colour, colourOf(before), colourOf(after)),
    ...changeInWords(words.visit, nextVisit(before), nextVisit(after)),
  ];
}

/** Why a case was not, or could not be, moved. */
export function notMoved(executed: Executed): Text | undefined {
  if (executed.ok) return undefined;
  return executed.kind === "refused" ? executed.refusal.message : words[executed.kind];
}

const words = {
  plan: { zh: "回访计划", en: "Revisit plan" },
  colour: { zh: "回访颜色", en: "Revisit colour" },
  visit: { zh: "下次回访", en: "Next visit" },
  none: { zh: "无", en: "none" },
  stale: { zh: "预演以后这件纠纷又有办理，请重新预演。", en: "The case has been worked on since; look at the moves again." },
  "unknown-case": { zh: "没有这件纠纷。", en: "There is no such case." },
  "key-reused": { zh: "请求重复。", en: "The request was sent twice." },
} as const satisfies Readonly<Record<string, Text>>;

function changeInWords(what: Text, was: Text, is: Text): readonly Text[] {
  if (was.zh === is.zh && was.en === is.en) return [];
  return [{ zh: `${what.zh}：${was.zh} → ${is.zh}`, en: `${what.en}: ${was.en} → ${is.en}` }];
}

function levelOf({ policy, state }: Held, scale: string): Text {
  const levels = policy.scales.find(({ id }) => id === scale)?.levels ?? [];
  return levels.find(({ id }) => id === state.inForce[scale])?.title ?? words.none;
}

function planOf({ policy, state }: Held): Text {
  return policy.plans.find(({ id }) => id === state.plan?.id)?.title ?? words.none;
}

function colourOf({ policy, state }: Held): Text {
  return policy.colours.find(({ id }) => id === state.plan?.colour)?.title ?? words.none;
}

function nextVisit({ state }: Held): Text {
  const [day] = state.visits
    .filter(({ done, dropped }) => !done && !dropped)
    .map(({ dueOn }) => dueOn)
    .sort();
  return day === undefined ? words.none : { zh: day, en: day };
}

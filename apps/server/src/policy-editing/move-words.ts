/** What becomes of a case that goes on under another policy, in words. */
import { type CaseState, type Outlook, outlook, type Proposal, type Task } from "@jiefen/casework";
import type { LocalDate, Policy, Standing, Text } from "@jiefen/policy";
import type { Executed } from "@jiefen/store";
import type { ImpactKind } from "../api/index.ts";

/** A case under a policy, with what that asks of it. */
export interface Held {
  readonly policy: Policy;
  readonly outlook: Outlook;
}

export interface Change {
  readonly kind: ImpactKind;
  readonly text: Text;
}

export async function heldUnder(policy: Policy, standing: Standing, state: CaseState, today: LocalDate): Promise<Held> {
  return { policy, outlook: await outlook({ policy, standing }, state, today) };
}

/** Levels, revisit colour and plan, the next visit, due days and the checklist; nothing where only the release changes. */
export function movedInWords(before: Held, after: Held): readonly Change[] {
  const of = (kind: ImpactKind, texts: readonly Text[]) => texts.map((text): Change => ({ kind, text }));
  return [
    ...of(
      "level",
      after.policy.scales.flatMap(({ id, title }) => changeInWords(title, levelOf(before, id), levelOf(after, id))),
    ),
    ...of("visits", [
      ...changeInWords(words.plan, planOf(before), planOf(after)),
      ...changeInWords(words.colour, colourOf(before), colourOf(after)),
      ...changeInWords(words.visit, nextVisit(before), nextVisit(after)),
      ...changeInWords(words.visits, countOf(before), countOf(after)),
    ]),
    ...of("due", dueInWords(before.outlook.due, after.outlook.due)),
    ...of("checklist", itemsInWords(before.outlook.items, after.outlook.items)),
  ];
}

/** Why a case was not, or could not be, moved. */
export function notMoved(executed: Executed): Text | undefined {
  if (executed.ok) return undefined;
  if (executed.kind !== "refused") return words[executed.kind];
  const { message, issues } = executed.refusal;
  return {
    zh: [message, ...issues.map((issue) => issue.message)].map(({ zh }) => zh).join(""),
    en: [message, ...issues.map((issue) => issue.message)].map(({ en }) => en).join(" "),
  };
}

/** What waits for a second person and would be asked for no longer. */
export function lapsedInWords({ state, events }: Extract<Executed, { ok: true }>): readonly Text[] {
  return events.flatMap(({ body }): readonly Text[] => {
    if (body.kind !== "proposalDecided" || body.outcome !== "lapsed") return [];
    const kind = state.proposals.find(({ id }) => id === body.proposal)?.kind;
    return kind ? [{ zh: `${proposals[kind].zh}：待决定 → 失效`, en: `${proposals[kind].en}: waits for a second person → lapses` }] : [];
  });
}

const proposals = {
  downgrade: { zh: "提请降级", en: "Proposed downgrade" },
  override: { zh: "提请人工调整等级", en: "Level proposed by hand" },
  correctFacts: { zh: "提请更正事实", en: "Proposed correction" },
  supplement: { zh: "提请更正记录", en: "Proposed change of a record" },
  transfer: { zh: "提请移交", en: "Proposed transfer" },
  object: { zh: "要求更换调解员", en: "Objection to a mediator" },
} as const satisfies Readonly<Record<Proposal["kind"], Text>>;

const words = {
  plan: { zh: "回访计划", en: "Revisit plan" },
  colour: { zh: "回访颜色", en: "Revisit colour" },
  visit: { zh: "下次回访", en: "Next visit" },
  visits: { zh: "今后一个月回访次数", en: "Visits within a month" },
  none: { zh: "无", en: "none" },
  asked: { zh: "销号条件", en: "Checklist" },
  stale: { zh: "预演以后这件纠纷又有办理，请重新预演。", en: "The case has been worked on since; look at the moves again." },
  "unknown-case": { zh: "没有这件纠纷。", en: "There is no such case." },
  "key-reused": { zh: "请求重复。", en: "The request was sent twice." },
} as const satisfies Readonly<Record<string, Text>>;

function changeInWords(what: Text, was: Text, is: Text): readonly Text[] {
  if (was.zh === is.zh && was.en === is.en) return [];
  return [{ zh: `${what.zh}：${was.zh} → ${is.zh}`, en: `${what.en}: ${was.en} → ${is.en}` }];
}

function levelOf({ policy, outlook: { levels: inForce } }: Held, scale: string): Text {
  const levels = policy.scales.find(({ id }) => id === scale)?.levels ?? [];
  return levels.find(({ id }) => id === inForce[scale])?.title ?? words.none;
}

function planOf({ policy, outlook: { plan } }: Held): Text {
  return policy.plans.find(({ id }) => id === plan)?.title ?? words.none;
}

function colourOf({ policy, outlook: { colour } }: Held): Text {
  return policy.colours.find(({ id }) => id === colour)?.title ?? words.none;
}

function nextVisit({ outlook: { visits } }: Held): Text {
  const [first] = visits;
  return first === undefined ? words.none : same(first.dueOn);
}

function countOf({ outlook: { visits } }: Held): Text {
  return same(String(visits.length));
}

function same(text: string): Text {
  return { zh: text, en: text };
}

function dueInWords(before: readonly Task[], after: readonly Task[]): readonly Text[] {
  const keyOf = ({ kind, about }: Task) => `${kind} ${about}`;
  const all = new Map([...before, ...after].map((task) => [keyOf(task), task]));
  return [...all].flatMap(([key, { title }]) => {
    const dayIn = (tasks: readonly Task[]): Text => {
      const day = tasks.find((task) => keyOf(task) === key)?.dueOn;
      return day === undefined ? words.none : same(day);
    };
    return changeInWords(title, dayIn(before), dayIn(after));
  });
}

/** Items that are newly asked, no longer asked, or come out otherwise. */
function itemsInWords(before: Outlook["items"], after: Outlook["items"]): readonly Text[] {
  const titles = new Map([...before, ...after].map(({ id, title }) => [id, title]));
  return [...titles].flatMap(([id, title]) => {
    const of = (items: Outlook["items"]): Text => outcomes[items.find((item) => item.id === id)?.outcome ?? "notAsked"];
    const about: Text = { zh: `${words.asked.zh}“${title.zh}”`, en: `${words.asked.en} “${title.en}”` };
    return changeInWords(about, of(before), of(after));
  });
}

const outcomes = {
  notAsked: { zh: "不要求", en: "not asked" },
  yes: { zh: "已满足", en: "holds" },
  no: { zh: "未满足", en: "does not hold" },
  unknown: { zh: "尚不清楚", en: "not known" },
} as const satisfies Readonly<Record<string, Text>>;

/** Each kind of event in words: the policy's titles, people's names. */
import type { EventBody } from "@jiefen/casework";
import { jointTellers } from "../joint/event-text.ts";
import { letterTo } from "../letters/letter-to.ts";
import { dayText } from "../words/dates.ts";
import { cardTitle, causeText } from "./card-text.ts";
import { factsText } from "./facts-text.ts";
import { levelText } from "./level-text.ts";
import { noticeText } from "./notice-text.ts";
import { proposalText } from "./proposal-text.ts";
import { sessionWhen } from "./session-text.ts";
import { type Telling, titled } from "./telling.ts";
import { visitedText } from "./visited-text.ts";

type Body<Kind extends EventBody["kind"]> = Extract<EventBody, { readonly kind: Kind }>;
type Tellers = { readonly [Kind in EventBody["kind"]]: (telling: Telling, body: Body<Kind>) => string };

function recordTitle({ policy, language, state }: Telling, filing: string): string {
  const record = state.records.find(({ id }) => id === filing)?.record ?? "";
  return policy.records[record]?.title[language] ?? record;
}

/** What is proposed, as far as the case still holds it. */
function askedFor(telling: Telling, id: string): string {
  const proposal = telling.state.proposals.find((one) => one.id === id);
  return proposal ? proposalText(telling, proposal) : "";
}

const decisions = {
  approved: "timeline.proposalApproved",
  rejected: "timeline.proposalRejected",
  withdrawn: "timeline.proposalWithdrawn",
  lapsed: "timeline.proposalLapsed",
} as const;

/** Sentences one after another. */
function joined({ language }: Telling, parts: readonly string[]): string {
  return parts.filter(Boolean).join(language === "zh" ? "。" : ". ");
}

const levelWays = {
  intake: "timeline.levelIntake",
  upgrade: "timeline.levelUpgrade",
  downgrade: "timeline.levelDowngrade",
  correction: "timeline.levelCorrection",
  override: "timeline.levelOverride",
} as const;

const tellers: Tellers = {
  takenIn: ({ t }) => t("timeline.takenIn"),
  factsRecorded: (telling, body) => telling.t("timeline.factsRecorded", { facts: factsText(telling, body.facts) }),
  factsCorrected: (telling, body) => telling.t("timeline.factsCorrected", { facts: factsText(telling, body.facts), reason: body.reason }),
  observed: ({ t }, body) =>
    body.observed.length > 0 ? t("timeline.observed", { count: body.observed.length }) : t("timeline.observedNone"),
  assessed: (telling, body) =>
    telling.t("timeline.assessed", {
      level: Object.entries(body.assessed)
        .map(([scale, { level }]) => levelText(telling, scale, level))
        .join("、"),
    }),
  levelChanged: (telling, body) =>
    joined(telling, [
      telling.t(levelWays[body.why], { from: levelText(telling, body.scale, body.from), to: levelText(telling, body.scale, body.to) }),
      body.because.map((id) => titled(telling.policy.criteria, id, telling.language)).join(telling.language === "zh" ? "；" : "; "),
      body.reason ? telling.t("timeline.reason", { reason: body.reason }) : "",
    ]),
  assigned: ({ t, name }, body) => t("timeline.assigned", { name: name(body.handler) }),
  teamSet: ({ t, name }, body) =>
    t("timeline.teamSet", { names: body.team.map(({ person }) => name(person)).join("、") || t("state.none") }),
  ...jointTellers,
  recorded: ({ t, policy, language }, body) =>
    t("timeline.recorded", { record: policy.records[body.record.record]?.title[language] ?? body.record.record }),
  stageChanged: ({ t, policy, language }, body) =>
    t("timeline.stageChanged", { from: titled(policy.stages, body.from, language), to: titled(policy.stages, body.to, language) }),
  settled: ({ t }) => t("timeline.settled"),
  unsettled: ({ t }) => t("timeline.unsettled"),
  planStarted: ({ t, policy, language }, body) => t("timeline.planStarted", { plan: titled(policy.plans, body.plan.id, language) }),
  visitsPlanned: ({ t }, body) => t("timeline.visitsPlanned", { count: body.visits.length }),
  visitsDropped: ({ t }, body) => t("timeline.visitsDropped", { count: body.visits.length }),
  visitMade: (telling, body) =>
    telling.t("timeline.visitMade", {
      party: visitedText(telling, body.visit),
      outcome: titled(telling.policy.facts[telling.policy.visit.outcomeField]?.options ?? [], body.outcome, telling.language),
    }),
  visitMissed: (telling, body) => telling.t("timeline.visitMissed", { party: visitedText(telling, body.visit), count: body.inARow }),
  obligationsAgreed: ({ t }, body) => t("timeline.obligationsAgreed", { count: body.obligations.length }),
  obligationPerformed: ({ t, state }, body) =>
    t("timeline.obligationPerformed", { what: state.obligations.find(({ id }) => id === body.obligation)?.description ?? "" }),
  closureRequested: ({ t, policy, language }, body) =>
    [
      t("timeline.closureRequested"),
      body.ground ? t("closure.ground", { ground: titled(policy.closure.grounds, body.ground, language) }) : "",
    ]
      .filter(Boolean)
      .join(" · "),
  closureWithdrawn: ({ t }) => t("timeline.closureWithdrawn"),
  signed: ({ t, policy, language }, body) =>
    t("timeline.signed", { signature: titled(policy.closure.signatures, body.signature, language) }),
  attached: ({ t, policy, language }, { attachment }) =>
    t("attachment.attached", { kind: titled(policy.attachments?.kinds ?? [], attachment.kind, language), name: attachment.name }),
  attachmentRemoved: ({ t, policy, language, state }, { attachment: id, reason }) => {
    const removed = state.attachments?.find((one) => one.id === id);
    const kind = removed ? titled(policy.attachments?.kinds ?? [], removed.kind, language) : t("attachment.title");
    return t("attachment.removed", { kind, reason });
  },
  paperNumbered: ({ t, policy, language }, { paper: { series, number } }) =>
    t("paper.numbered", { title: titled(policy.papers, series.paper, language), number }),
  closed: ({ t }) => t("timeline.closed"),
  reopened: ({ t }) => t("timeline.reopened"),
  letterSent: (telling, { way }) =>
    telling.t("timeline.letterSent", { department: titled(telling.policy.departments, way.department, telling.language) }),
  letterReceived: (telling, body) => telling.t("timeline.letterReceived", { department: letterTo(telling, body.letter) }),
  letterReturned: (telling, { letter, reason, unit }) =>
    telling.t("timeline.letterReturned", { department: letterTo(telling, letter), reason, unit }),
  letterExtended: (telling, { letter, reason, to }) =>
    telling.t("timeline.letterExtended", {
      department: letterTo(telling, letter),
      reason,
      to: dayText(to, telling.today, telling.language),
    }),
  letterChased: (telling, { letter, text }) => telling.t("timeline.letterChased", { department: letterTo(telling, letter), text }),
  letterReported: (telling, { letter, text }) => telling.t("timeline.letterReported", { department: letterTo(telling, letter), text }),
  letterAnswered: (telling, { letter, values }) =>
    telling.t("timeline.letterAnswered", { department: letterTo(telling, letter), facts: factsText(telling, values) }),
  recordSupplemented: (telling, body) =>
    joined(telling, [
      telling.t("timeline.recordSupplemented", { record: recordTitle(telling, body.record), facts: factsText(telling, body.values) }),
      body.reason ? telling.t("timeline.reason", { reason: body.reason }) : "",
    ]),
  proposed: (telling, { proposal }) => telling.t("timeline.proposed", { what: proposalText(telling, proposal), reason: proposal.reason }),
  proposalDecided: (telling, body) =>
    joined(telling, [
      telling.t(decisions[body.outcome], { what: askedFor(telling, body.proposal) }),
      body.reason ? telling.t("timeline.reason", { reason: body.reason }) : "",
    ]),
  noticeSeen: (telling, body) => {
    const notice = telling.state.notices.find(({ id }) => id === body.notice);
    return telling.t("timeline.noticeSeen", { what: notice ? noticeText(telling, notice) : "" });
  },
  deadlinePassed: ({ t, policy, language }, body) =>
    t("timeline.deadlinePassed", { deadline: titled(policy.deadlines, body.deadline, language) }),
  cardIssued: (telling, { card }) =>
    telling.t("timeline.cardIssued", { card: cardTitle(telling, card.card), cause: causeText(telling, card) }),
  cardLifted: (telling, body) => {
    const card = telling.state.cards.find(({ id }) => id === body.card);
    return telling.t("timeline.cardLifted", { card: card ? cardTitle(telling, card.card) : "", reason: body.reason });
  },
  sessionPlanned: (telling, { session }) =>
    telling.t("timeline.sessionPlanned", { when: sessionWhen(telling, session), place: session.place }),
  sessionHeld: ({ t }) => t("timeline.sessionHeld"),
  sessionCancelled: ({ t }, body) => t("timeline.sessionCancelled", { reason: body.reason }),
  transferred: ({ t, divisionTitle }, body) => t("timeline.transferred", { from: divisionTitle(body.from), to: divisionTitle(body.to) }),
  releaseAdopted: (telling, { conversions = [], before = {} }) =>
    joined(telling, [
      telling.t("timeline.releaseAdopted"),
      Object.keys(before).length > 0 ? telling.t("timeline.carriedOver", { facts: factsText(telling, before) }) : "",
      ...conversions.flatMap((one) => (one.kind === "drop" ? [telling.t("timeline.reason", { reason: one.reason })] : [])),
    ]),
  related: ({ t }, body) => t(`relation.said.${body.as}`),
  absorbed: ({ t }, body) => t("relation.absorbed", { reason: body.reason }),
  mergedInto: ({ t }, body) => t("relation.mergedInto", { reason: body.reason }),
  mergeUndone: ({ t }, body) => t("relation.undone", { reason: body.reason }),
  noted: ({ t }, body) => t("timeline.noted", { text: body.text }),
  progressed: ({ t, today, language }, body) => t("progress.told", { date: dayText(body.on, today, language), text: body.text }),
  dayAdvanced: ({ t }, body) => t("timeline.dayAdvanced", { to: body.to }),
};

/** One sentence about the event. */
export function eventText<Kind extends EventBody["kind"]>(telling: Telling, body: Body<Kind> & { readonly kind: Kind }): string {
  return tellers[body.kind](telling, body);
}

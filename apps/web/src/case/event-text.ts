/** Each kind of event in words: the policy's titles, people's names. */
import type { EventBody, Obligation, PlannedVisit } from "@jiefen/casework";
import type { Facts, Language, Policy, Text } from "@jiefen/policy";
import type { TFunction } from "i18next";
import { answerText } from "./answer-text.ts";
import { partyName } from "./party-name.ts";

export interface Telling {
  readonly t: TFunction;
  readonly language: Language;
  readonly policy: Policy;
  readonly facts: Facts;
  readonly obligations: readonly Obligation[];
  readonly visits: readonly PlannedVisit[];
  /** Of a person, by id. */
  readonly name: (id: string) => string;
}

type Body<Kind extends EventBody["kind"]> = Extract<EventBody, { readonly kind: Kind }>;
type Tellers = { readonly [Kind in EventBody["kind"]]: (telling: Telling, body: Body<Kind>) => string };

function titled(list: readonly { readonly id: string; readonly title: Text }[], id: string | undefined, language: Language): string {
  return list.find((entry) => entry.id === id)?.title[language] ?? id ?? "";
}

function levelText({ policy, language }: Telling, scale: string, level: string | undefined): string {
  return titled(policy.scales.find((one) => one.id === scale)?.levels ?? [], level, language);
}

function factsText({ policy, language }: Telling, facts: Facts): string {
  return Object.entries(facts)
    .flatMap(([name, answer]) => {
      const fact = policy.facts[name];
      return fact ? [`${fact.title[language]}${fact.type === "list" ? "" : ` ${answerText(fact, answer, language)}`}`] : [];
    })
    .join(language === "zh" ? "；" : "; ");
}

function visitedText({ t, policy, facts, visits }: Telling, id: string): string {
  const visit = visits.find((one) => one.id === id);
  return visit ? partyName(policy, facts, visit.party, t("visits.everybody")) : "";
}

const levelWays = {
  intake: "timeline.levelIntake",
  upgrade: "timeline.levelUpgrade",
  downgrade: "timeline.levelDowngrade",
  correction: "timeline.levelCorrection",
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
    [
      telling.t(levelWays[body.why], { from: levelText(telling, body.scale, body.from), to: levelText(telling, body.scale, body.to) }),
      body.because.map((id) => titled(telling.policy.criteria, id, telling.language)).join(telling.language === "zh" ? "；" : "; "),
      body.reason ? telling.t("timeline.reason", { reason: body.reason }) : "",
    ]
      .filter(Boolean)
      .join(telling.language === "zh" ? "。" : ". "),
  assigned: ({ t, name }, body) => t("timeline.assigned", { name: name(body.handler) }),
  teamSet: ({ t, name }, body) =>
    t("timeline.teamSet", { names: body.team.map(({ person }) => name(person)).join("、") || t("state.none") }),
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
  obligationPerformed: ({ t, obligations }, body) =>
    t("timeline.obligationPerformed", { what: obligations.find(({ id }) => id === body.obligation)?.description ?? "" }),
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
  closed: ({ t }) => t("timeline.closed"),
  reopened: ({ t }) => t("timeline.reopened"),
  noted: ({ t }, body) => t("timeline.noted", { text: body.text }),
  dayAdvanced: ({ t }, body) => t("timeline.dayAdvanced", { to: body.to }),
};

/** One sentence about the event. */
export function eventText<Kind extends EventBody["kind"]>(telling: Telling, body: Body<Kind> & { readonly kind: Kind }): string {
  return tellers[body.kind](telling, body);
}

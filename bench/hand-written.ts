/** The shipped grading as somebody would program it: one function in two values, the gravest reasons first, out at the first that holds. */
import type { PlainFacts, PlainValue } from "./cases/plain-facts.ts";

/** One dispute with every fact that grading looks at. A type alias, so that it may also be handed over as plain facts. */
export type Dispute = {
  readonly disputeType: string;
  readonly amount: number;
  readonly crossCounty: boolean;
  readonly crossProvince: boolean;
  readonly crossTownship: boolean;
  readonly daysOpen: number;
  readonly daysSinceClosed: number;
  readonly daysSinceStart: number;
  readonly death: boolean;
  readonly departmentsNeeded: number;
  readonly domesticViolence: boolean;
  readonly durationDays: number;
  readonly earlierAgreementBroken: boolean;
  readonly ethnicReligious: boolean;
  readonly failedMediations: number;
  readonly groupIncidentRisk: boolean;
  readonly groupPetition: boolean;
  readonly households: number;
  readonly incidents: number;
  readonly injury: string;
  readonly lastVisitOutcome: string;
  readonly maritalStage: string;
  readonly massFight: boolean;
  readonly mayFight: boolean;
  readonly military: boolean;
  readonly minorChildren: number;
  readonly mutualDestruction: boolean;
  readonly onlineAttention: boolean;
  readonly pastOffence: boolean;
  readonly people: number;
  readonly petitionLevel: string;
  readonly petitionRisk: boolean;
  readonly policeCallsAll: number;
  readonly propertyQuarrel: boolean;
  readonly pushing: boolean;
  readonly relapse: number;
  readonly reopenReason: string;
  readonly retaliationFeared: boolean;
  readonly sameKindBefore: number;
  readonly selfHarm: boolean;
  readonly settled: boolean;
  readonly severeMentalDisorder: boolean;
  readonly specialPersonConfirmed: boolean;
  readonly threat: boolean;
  readonly threatMeans: boolean;
  readonly threeLosses: boolean;
  readonly timesReopened: number;
  readonly unpaidWorkers: number;
  readonly villageFailedNow: boolean;
  readonly villageMediationFailed: boolean;
  readonly visitsMade: number;
  readonly weapon: boolean;
  readonly willing: boolean;
};

/** The numbers of the policy, by name. */
export type Limits = Readonly<Record<string, number>>;

/** Ranks of the levels. */
const general = 1;
const complex = 2;
const difficult = 3;

/** The grading for these numbers: 1 for the lowest level, 3 for the highest. */
export function createGrade(limits: Limits): (dispute: Dispute) => number {
  const limit = (name: string): number => limits[name] ?? Number.NaN;
  const manyPoliceCalls = limit("manyPoliceCalls");
  const manyFailedMediations = limit("manyFailedMediations");
  const manyHouseholds = limit("manyHouseholds");
  const manyPeople = limit("manyPeople");
  const unpaidWorkers = limit("unpaidWorkers");
  const difficultAmount = limit("difficultAmount");
  const relapses = limit("relapses");
  const relapseDays = limit("relapseDays");
  const repeatIncidents = limit("repeatIncidents");
  const repeatPoliceCalls = limit("repeatPoliceCalls");
  const repeatDisputes = limit("repeatDisputes");
  const ladderDays = limit("ladderDays");
  const severalDepartments = limit("severalDepartments");
  const severalHouseholds = limit("severalHouseholds");
  const complexAmount = limit("complexAmount");
  const minorChildrenAtLeast = limit("minorChildrenAtLeast");
  const grudgeDays = limit("grudgeDays");

  // What leads to the lowest level (a first event, a small amount) need not be looked at: nothing lies below it.
  return (dispute) => (isDifficult(dispute) ? difficult : isComplex(dispute) ? complex : general);

  function isDifficult(d: Dispute): boolean {
    if (d.domesticViolence || d.death || d.injury === "serious") return true;
    if (d.threatMeans || d.mutualDestruction || d.selfHarm || (d.threat && d.weapon)) return true;
    if (d.policeCallsAll >= manyPoliceCalls || d.failedMediations >= manyFailedMediations) return true;
    if (d.households >= manyHouseholds || d.people >= manyPeople || d.amount >= difficultAmount) return true;
    if (d.groupPetition || d.groupIncidentRisk || d.onlineAttention) return true;
    if (d.petitionRisk && (d.petitionLevel === "city" || d.petitionLevel === "province" || d.petitionLevel === "national")) return true;
    if (d.crossCounty || d.crossProvince || d.ethnicReligious || d.military) return true;
    if (d.disputeType === "wages" && d.unpaidWorkers >= unpaidWorkers) return true;
    if (d.earlierAgreementBroken || d.relapse >= relapses) return true;
    if (d.timesReopened > 0 && d.daysSinceClosed <= relapseDays && (d.reopenReason === "relapse" || d.reopenReason === "breach"))
      return true;
    if (d.visitsMade > 0 && d.lastVisitOutcome === "escalated") return true;
    return (
      d.specialPersonConfirmed &&
      (d.pastOffence || d.severeMentalDisorder || d.threeLosses) &&
      (d.mayFight || d.pushing || d.threat || d.weapon || d.retaliationFeared || d.incidents >= repeatIncidents)
    );
  }

  function isComplex(d: Dispute): boolean {
    if (d.mayFight || d.weapon || d.massFight || d.pushing || d.threat) return true;
    if (d.injury === "slight" || d.injury === "minor" || d.injury === "light") return true;
    if (d.incidents >= repeatIncidents || d.policeCallsAll >= repeatPoliceCalls || d.sameKindBefore >= repeatDisputes) return true;
    if (d.villageMediationFailed || d.villageFailedNow || (!d.settled && d.daysOpen > ladderDays)) return true;
    if (d.departmentsNeeded >= severalDepartments || d.crossTownship) return true;
    if (d.households >= severalHouseholds || d.amount >= complexAmount) return true;
    if (d.durationDays > grudgeDays || d.daysSinceStart > grudgeDays) return true;
    if (d.visitsMade > 0 && (d.lastVisitOutcome === "signs" || d.lastVisitOutcome === "lost")) return true;
    return (
      d.disputeType === "marriage" &&
      (d.maritalStage === "divorcing" || d.maritalStage === "divorced" || d.maritalStage === "remarrying") &&
      (d.propertyQuarrel || d.minorChildren >= minorChildrenAtLeast)
    );
  }
}

/** A dispute out of plain facts; written out, so that all disputes have one shape in memory. Throws an Error for a fact of another type. */
export function disputeOf(facts: PlainFacts): Dispute {
  const yes = (name: string): boolean => checked(name, facts[name], (value) => typeof value === "boolean");
  const number = (name: string): number => checked(name, facts[name], (value) => typeof value === "number");
  const code = (name: string): string => checked(name, facts[name], (value) => typeof value === "string");
  return {
    disputeType: code("disputeType"),
    amount: number("amount"),
    crossCounty: yes("crossCounty"),
    crossProvince: yes("crossProvince"),
    crossTownship: yes("crossTownship"),
    daysOpen: number("daysOpen"),
    daysSinceClosed: number("daysSinceClosed"),
    daysSinceStart: number("daysSinceStart"),
    death: yes("death"),
    departmentsNeeded: number("departmentsNeeded"),
    domesticViolence: yes("domesticViolence"),
    durationDays: number("durationDays"),
    earlierAgreementBroken: yes("earlierAgreementBroken"),
    ethnicReligious: yes("ethnicReligious"),
    failedMediations: number("failedMediations"),
    groupIncidentRisk: yes("groupIncidentRisk"),
    groupPetition: yes("groupPetition"),
    households: number("households"),
    incidents: number("incidents"),
    injury: code("injury"),
    lastVisitOutcome: code("lastVisitOutcome"),
    maritalStage: code("maritalStage"),
    massFight: yes("massFight"),
    mayFight: yes("mayFight"),
    military: yes("military"),
    minorChildren: number("minorChildren"),
    mutualDestruction: yes("mutualDestruction"),
    onlineAttention: yes("onlineAttention"),
    pastOffence: yes("pastOffence"),
    people: number("people"),
    petitionLevel: code("petitionLevel"),
    petitionRisk: yes("petitionRisk"),
    policeCallsAll: number("policeCallsAll"),
    propertyQuarrel: yes("propertyQuarrel"),
    pushing: yes("pushing"),
    relapse: number("relapse"),
    reopenReason: code("reopenReason"),
    retaliationFeared: yes("retaliationFeared"),
    sameKindBefore: number("sameKindBefore"),
    selfHarm: yes("selfHarm"),
    settled: yes("settled"),
    severeMentalDisorder: yes("severeMentalDisorder"),
    specialPersonConfirmed: yes("specialPersonConfirmed"),
    threat: yes("threat"),
    threatMeans: yes("threatMeans"),
    threeLosses: yes("threeLosses"),
    timesReopened: number("timesReopened"),
    unpaidWorkers: number("unpaidWorkers"),
    villageFailedNow: yes("villageFailedNow"),
    villageMediationFailed: yes("villageMediationFailed"),
    visitsMade: number("visitsMade"),
    weapon: yes("weapon"),
    willing: yes("willing"),
  };
}

function checked<Value extends PlainValue>(
  name: string,
  value: PlainValue | undefined,
  fits: (value: PlainValue | undefined) => value is Value,
): Value {
  if (!fits(value)) throw new Error(`The hand-written grading knows \`${name}\` as something else than ${JSON.stringify(value)}.`);
  return value;
}

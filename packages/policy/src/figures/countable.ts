/** Which facts of a case figures may count by: plain values that stay the same while days pass. */
import type { DerivedFactDocument } from "../document/derived.ts";
import { type CaseFactName, caseFacts } from "../policy/case-facts.ts";
import type { FactType } from "../policy/fact.ts";

const types: ReadonlySet<FactType> = new Set(["boolean", "integer", "number", "code", "codes"]);

const lasting: Readonly<Record<CaseFactName, boolean>> = {
  disputeType: true,
  levelInForce: true,
  colourInForce: true,
  stage: true,
  settled: true,
  daysSinceSettled: false,
  daysInStage: false,
  daysOpen: false,
  handlerAssigned: true,
  teamComplete: true,
  visitsMade: true,
  visitsDue: false,
  cleanVisitsInARow: true,
  daysWithoutIncident: false,
  watchDone: false,
  obligationsOpen: true,
  obligationsOverdue: false,
  daysSinceClosed: false,
  deadlinesPassed: false,
  cardsOpen: true,
  proposalsOpen: true,
  lettersOpen: true,
  rung: true,
  sessionsHeld: true,
  attachmentsOnFile: false,
  progressNotes: true,
  daysSinceProgress: false,
  timesReopened: true,
};

interface Named {
  readonly name: string;
  readonly type?: FactType;
  readonly origin: "field" | "derived" | "case";
  /** It belongs to items of a list, not to the case. */
  readonly ofItems: boolean;
}

/** `definitionOf`: of derived facts, by name. */
export function isCountable(fact: Named, definitionOf: (name: string) => DerivedFactDocument | undefined): boolean {
  if (fact.ofItems || fact.type === undefined || !types.has(fact.type)) return false;
  if (fact.origin === "case") return isCaseFact(fact.name) ? lasting[fact.name] : fact.name.startsWith("levelInForce_");
  return fact.origin === "field" || isTimeless(fact.name, definitionOf, new Set());
}

function isTimeless(name: string, definitionOf: (name: string) => DerivedFactDocument | undefined, seen: Set<string>): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const definition = definitionOf(name);
  if (definition === undefined) return !isCaseFact(name) || lasting[name];
  if (definition.kind === "daysSince" || definition.kind === "history") return false;
  return !("of" in definition) || definition.of.every((one) => isTimeless(one, definitionOf, seen));
}

function isCaseFact(name: string): name is CaseFactName {
  return Object.hasOwn(caseFacts, name);
}

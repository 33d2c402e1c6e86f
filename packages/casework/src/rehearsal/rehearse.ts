/** A case played day by day without a database: the very commands, events and agenda that the desk uses. */
import type { LocalDate } from "@jiefen/policy";
import { agenda } from "../agenda/agenda.ts";
import { isDate, laterBy } from "../calendar/day.ts";
import type { Event } from "../case/event.ts";
import type { Refusal } from "../case/refusal.ts";
import type { CaseState } from "../case/state.ts";
import type { Task } from "../case/task.ts";
import { evolve } from "../events/evolve.ts";
import { factsAtIntake } from "../facts/facts-at-intake.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Rules } from "../rules.ts";
import { closing, deeds, makeVisits, type Visiting, work } from "./deeds.ts";
import { fillOpen } from "./fill-open.ts";
import { type Given, Office } from "./office.ts";
import { type Happening, longestRehearsal, type Script } from "./script.ts";
import { type VisitReason, visitReason } from "./visit-reason.ts";
import { wayTo } from "./way-to.ts";

/** What policy or law did not allow. */
export interface Refused {
  readonly happening: Happening;
  readonly refusal: Refusal;
  /** It came about nevertheless, by another way: people agreed without the session that is forbidden. */
  readonly cameAbout: boolean;
}

export type Closable = { readonly possible: true } | { readonly possible: false; readonly refusal: Refusal };

export interface RehearsedDay {
  /** Days after intake. */
  readonly day: number;
  readonly date: LocalDate;
  readonly events: readonly Event[];
  /** What was done for them; given to the same case again, they give the same events. */
  readonly commands: readonly Given[];
  /** What the script asked for in vain. */
  readonly refused: readonly Refused[];
  /** At the end of the day. */
  readonly state: CaseState;
  readonly tasks: readonly Task[];
  /** Why each visit that was planned on this day is asked for. */
  readonly reasons: readonly VisitReason[];
  /** Of a settled case that is open: whether closure would be granted today, and otherwise why not. */
  readonly closing?: Closable;
}

/** One day after another, until the case closes or the script ends; to be consumed in pieces, since a day takes a few milliseconds.
 * Returns the refusal where the case cannot be taken in.
 * @throws RangeError for a start that is no date, or a number of days beyond 0 to `longestRehearsal`. */
export async function* rehearse(rules: Rules, script: Script): AsyncGenerator<RehearsedDay, Refusal | undefined> {
  if (!isDate(script.startsOn)) throw new RangeError(`\`${script.startsOn}\` is no date.`);
  if (!(script.days >= 0 && script.days <= longestRehearsal)) {
    throw new RangeError(`A rehearsal takes 0 to ${longestRehearsal} days, not \`${script.days}\`.`);
  }
  const office = new Office(rules, script.startsOn);
  const refusal = await takeIn(office, script);
  if (refusal) return refusal;
  if (script.steps === "atOnce") await work(office);
  let before: CaseState | undefined;
  for (let day = 0; day <= script.days; day += 1) {
    if (day > 0) {
      office.today = laterBy(script.startsOn, day);
      await office.does({ kind: "advanceDay", to: office.today });
    }
    const refused = await live(office, script, day);
    const rehearsed = await endOfDay(office, day, refused, before);
    before = rehearsed.state;
    yield rehearsed;
    if (!before.open) return undefined;
  }
  return undefined;
}

async function takeIn(office: Office, { type, facts }: Script): Promise<Refusal | undefined> {
  const { policy } = office.rules;
  const form = policy.disputeTypes.find(({ id, retired }) => id === type && !retired);
  if (!form) return refuse("unknown-type");
  const known = factsAtIntake(policy, type, {}, [], office.today);
  const asked = Object.fromEntries(Object.entries(facts).filter(([name]) => form.questions.some(({ fact }) => fact === name)));
  const answers = fillOpen(policy, form, asked, known, office.today);
  const decided = await office.does({
    kind: "takeIn",
    id: "rehearsal",
    division: policy.layer.division,
    type,
    facts: answers,
    observed: [],
  });
  return decided.ok ? undefined : decided.refusal;
}

/** What becomes known comes first. Visits come before and after an agreement, which asks for visits of its own; closure comes last. */
async function live(office: Office, script: Script, day: number): Promise<readonly Refused[]> {
  const today = script.happenings.filter((happening) => happening.day === day);
  const said = today.find(isVisit);
  const refused: Refused[] = [];
  const note = (happening: Happening, refusal: Refusal | undefined): void => {
    if (refusal) refused.push({ happening, refusal, cameAbout: happening.kind === "settle" && office.state.settledOn === office.today });
  };
  const carryOutAll = async (kinds: readonly Happening["kind"][]): Promise<void> => {
    for (const kind of kinds) {
      for (const happening of today) if (happening.kind === kind) note(happening, await carryOut(office, happening));
    }
  };
  const visit = async (): Promise<void> => note(said ?? { day, kind: "visit" }, await makeVisits(office, script, said));
  await carryOutAll(["news", "unsettle"]);
  await visit();
  await carryOutAll(["settle", "keep", "downgrade"]);
  if (!said) await visit();
  await carryOutAll(["close"]);
  return refused;
}

const isVisit = (happening: Happening): happening is Visiting => happening.kind === "visit";

/** Visits apart. */
function carryOut(office: Office, happening: Happening): Promise<Refusal | undefined> | undefined {
  return happening.kind === "visit" ? undefined : deed(office, happening.kind, happening);
}

function deed<Kind extends keyof typeof deeds>(office: Office, kind: Kind, happening: Parameters<(typeof deeds)[Kind]>[1]) {
  return deeds[kind](office, happening);
}

async function endOfDay(office: Office, day: number, refused: readonly Refused[], morning: CaseState | undefined): Promise<RehearsedDay> {
  const { rules, state, today: date } = office;
  const { events, commands } = office.takeDay();
  return {
    day,
    date,
    events,
    commands,
    refused,
    state,
    tasks: await agenda(rules.policy, rules.standing, state, date),
    reasons: reasonsFor(rules, morning, events, date),
    ...(state.open && state.settledOn !== undefined && !state.closure ? { closing: await closingNow(office) } : {}),
  };
}

/** Each visit as it was planned, on the case as it was at that moment. */
function reasonsFor(rules: Rules, morning: CaseState | undefined, events: readonly Event[], date: LocalDate): readonly VisitReason[] {
  let state = morning;
  const reasons: VisitReason[] = [];
  for (const event of events) {
    const now = evolve(state, event);
    state = now;
    if (event.body.kind === "visitsPlanned") reasons.push(...event.body.visits.map((visit) => visitReason(rules, now, visit, date)));
  }
  return reasons;
}

async function closingNow(office: Office): Promise<Closable> {
  const way = await wayTo(office, closing(office.rules.policy));
  return way.ok ? { possible: true } : { possible: false, refusal: way.refusal };
}

/** What people do in a rehearsal: each kind of happening as the commands it takes. */
import type { Facts, Form, LocalDate, Policy } from "@jiefen/policy";
import { laterBy } from "../calendar/day.ts";
import type { Refusal } from "../case/refusal.ts";
import { checklist } from "../closure/checklist.ts";
import { factsOf } from "../facts/facts-of.ts";
import { partyIds } from "../facts/parties.ts";
import { waiting } from "../proposals/propose.ts";
import { refuse } from "../refusal/refuse.ts";
import { fillOpen } from "./fill-open.ts";
import { fillWillingly } from "./fill-willingly.ts";
import { type Office, secondName } from "./office.ts";
import type { Happening, Script } from "./script.ts";
import { type Destination, prepare, wayTo } from "./way-to.ts";

type Kind = Happening["kind"];
export type Visiting = Extract<Happening, { readonly kind: "visit" }>;
type Deed<Of extends Kind> = (office: Office, happening: Extract<Happening, { readonly kind: Of }>) => Promise<Refusal | undefined>;

/** More visits to a party than this on one day would mean that none of them counts. */
const mostVisits = 12;

const settling: Destination = { effect: "settle", avoid: ["unsettle", "requestClosure", "close", "reopen"] };

/** Where closure leads: as settled, on no other ground, and without settling by the way what is not settled. */
export function closing({ closure: { groundField, grounds } }: Policy): Destination {
  return {
    effect: "requestClosure",
    avoid: ["settle", "unsettle", "reopen", "withdrawClosure", "close"],
    musts: grounds.length === 0 ? [] : [{ fact: groundField, operator: "notIn", value: grounds.map(({ id }) => id) }],
    reached: ({ closure }) => closure !== undefined && closure.ground === undefined,
  };
}

/** What each kind of happening takes; visits are made by `makeVisits`. */
export const deeds: { readonly [Of in Exclude<Kind, "visit">]: Deed<Of> } = {
  news: async (office, { facts }) => {
    const { policy } = office.rules;
    const form = policy.records[policy.visit.incidents?.[0] ?? ""];
    const besides = without(facts, form);
    if (form) {
      const decided = await office.does({ kind: "record", record: form.id, values: filled(office, form, only(facts, form)) });
      if (!decided.ok) return decided.refusal;
    }
    if (form && Object.keys(besides).length === 0) return undefined;
    return refusalOf(await office.does({ kind: "recordFacts", facts: besides }));
  },
  settle: async (office, { promise }) => {
    const way = await wayTo(office, { ...settling, given: agreed(office, promise) });
    if (!way.ok) return way.refusal;
    await prepare(office);
    for (const step of way.steps.slice(0, -1)) await office.does(step);
    const forbidden = await mediate(office);
    // What was told in the session may ask for another way of settling. Where the law forbids to mediate, people may still agree by themselves.
    return (await go(office, { ...settling, given: agreed(office, promise) })) ?? forbidden;
  },
  keep: async (office) => {
    const { performance } = office.rules.policy.obligations;
    const form = office.rules.policy.records[performance.record];
    if (!form) return refuse("unknown-record");
    for (const { id } of office.state.obligations.filter(({ performed }) => !performed)) {
      const values = filled(office, form, { [performance.obligationField]: id, [performance.doneField]: true });
      const decided = await office.does({ kind: "record", record: form.id, values });
      if (!decided.ok) return decided.refusal;
    }
    return undefined;
  },
  unsettle: (office) => go(office, { effect: "unsettle", avoid: ["settle", "requestClosure", "close", "reopen"] }),
  downgrade: async (office) => {
    const [scale] = office.rules.policy.scales;
    const decided = await office.does({ kind: "downgrade", scale: scale?.id ?? "", reason: "—" });
    if (!decided.ok) return decided.refusal;
    const proposal = waiting(office.state.proposals).find(({ kind }) => kind === "downgrade");
    return proposal ? refusalOf(await office.does({ kind: "approve", proposal: proposal.id }, secondName)) : undefined;
  },
  close: async (office) => (await go(office, closing(office.rules.policy))) ?? signAll(office),
};

/** What the script says of the day's visits, or else the usual: who is to be visited today is visited until nothing is due. What was left on its
 * day waits for the next visit to the party. */
export async function makeVisits(office: Office, script: Script, said: Visiting | undefined): Promise<Refusal | undefined> {
  const { policy } = office.rules;
  const usual = script.visits === "onTime" ? policy.visit.clean[0] : undefined;
  const outcome = script.visits === "never" ? undefined : said ? said.outcome : usual;
  const form = policy.records[policy.visit.record];
  if (outcome === undefined || !form) return undefined;
  for (const party of partyIds(policy, office.state.facts)) {
    if (!said && !isAskedFor(office, party, (dueOn) => dueOn === office.today)) continue;
    for (let made = 0; office.state.open && made < mostVisits; made += 1) {
      if (made > 0 && !isAskedFor(office, party, (dueOn) => dueOn <= office.today)) break;
      const values = filled(office, form, { [policy.visit.outcomeField]: outcome });
      const decided = await office.does({ kind: "visit", party, values });
      if (!decided.ok) return decided.refusal;
    }
  }
  return undefined;
}

function isAskedFor({ state }: Office, party: string, due: (dueOn: LocalDate) => boolean): boolean {
  return state.visits.some((visit) => visit.party === party && !visit.done && !visit.dropped && due(visit.dueOn));
}

/** A session is held, where the policy knows sessions and none has been held yet. */
async function mediate(office: Office): Promise<Refusal | undefined> {
  const { records, session } = office.rules.policy;
  const form = records[session?.record ?? ""];
  if (!form || office.state.records.some(({ record }) => record === form.id)) return undefined;
  return refusalOf(await office.does({ kind: "record", record: form.id, values: fillWillingly(office, form) }));
}

/** On the way to where a case can be settled: all that comes before is done at once. */
export async function work(office: Office): Promise<void> {
  await prepare(office);
  const way = await wayTo(office, settling);
  if (way.ok) for (const step of way.steps.slice(0, -1)) await office.does(step);
}

async function go(office: Office, destination: Destination): Promise<Refusal | undefined> {
  const way = await wayTo(office, destination);
  if (!way.ok) return way.refusal;
  await prepare(office);
  for (const step of way.steps) {
    const decided = await office.does(step);
    if (!decided.ok) return decided.refusal;
  }
  return undefined;
}

/** Each signature by somebody of their own; where no step then closes the case by itself, somebody closes it. */
async function signAll(office: Office): Promise<Refusal | undefined> {
  const { policy } = office.rules;
  const { signatures } = await checklist(policy, office.state, office.today);
  for (const { id, signedBy } of signatures) {
    if (signedBy !== undefined || !office.state.closure) continue;
    const decided = await office.does({ kind: "sign", signature: id }, `signer ${id}`);
    if (!decided.ok) return decided.refusal;
  }
  return office.state.open ? go(office, { effect: "close", avoid: [] }) : undefined;
}

type Promised = Extract<Happening, { readonly kind: "settle" }>["promise"];

/** The list of promises, with one or none. */
function agreed({ rules: { policy }, today }: Office, promise: Promised): Facts {
  const { list, descriptionField, dueField } = policy.obligations;
  return { [list]: promise ? [{ [descriptionField]: promise.description, [dueField]: laterBy(today, promise.afterDays) }] : [] };
}

function filled({ rules: { policy }, state, today }: Office, form: Form, answers: Facts): Facts {
  return fillOpen(policy, form, answers, factsOf(policy, state, today), today);
}

const asks = ({ questions }: Form, name: string): boolean => questions.some(({ fact }) => fact === name);
const only = (facts: Facts, form: Form): Facts => Object.fromEntries(Object.entries(facts).filter(([name]) => asks(form, name)));
const without = (facts: Facts, form: Form | undefined): Facts =>
  form ? Object.fromEntries(Object.entries(facts).filter(([name]) => !asks(form, name))) : facts;

function refusalOf(decided: Awaited<ReturnType<Office["does"]>>): Refusal | undefined {
  return decided.ok ? undefined : decided.refusal;
}

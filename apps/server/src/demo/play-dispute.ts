/** Plays one demonstration dispute through real commands, day by day, on a clock that is set to each of them. */
import { type CaseState, checklist } from "@jiefen/casework";
import type { LocalDate } from "@jiefen/policy";
import { type CaseCommand, daysAfter, type Executed, type Person, type Store } from "@jiefen/store";
import { readRequest } from "../input/read-request.ts";
import type { DemonstrationDispute, DemonstrationStep } from "./demonstration.ts";
import { resolved } from "./placeholders.ts";
import { atDay, personOf, type Stage } from "./stage.ts";

/** Throws, with what was refused, when a command of the files is. */
export async function playDispute(stage: Stage, dispute: DemonstrationDispute, rounds: ReadonlyMap<string, string>): Promise<void> {
  const { store, today } = stage;
  atDay(stage, daysAfter(today, -dispute.daysAgo));
  const person = personOf(stage, dispute.account);
  const layer = await store.policies.findLayerOf(person.division);
  const { type, facts } = readRequest("POST /api/cases", resolved({ type: dispute.type, facts: dispute.facts }, known(stage)));
  const actor = { person: person.id, roles: person.roles, division: person.division };
  const taken = carriedOut(dispute, await store.desk.takeIn({ actor }, layer?.layer ?? "", { division: person.division, type, facts }));
  if (dispute.round !== undefined) {
    const round = rounds.get(dispute.round);
    if (round === undefined) throw new Error(`The demonstration files know no round \`${dispute.round}\`.`);
    await store.rounds.addCase(round, { division: person.division, caseId: taken.id, person: person.id });
  }
  for (const step of dispute.course) {
    await passTo(stage, dispute, taken.id, daysAfter(today, -step.daysAgo));
    if (step.signatures) await sign(stage, dispute, taken.id);
    else await take(stage, dispute, taken.id, step);
  }
  await passTo(stage, dispute, taken.id, today);
}

/** Lets the days pass, making the visits that fall due on the way. */
async function passTo(stage: Stage, dispute: DemonstrationDispute, id: string, day: LocalDate): Promise<void> {
  const { store, today } = stage;
  for (;;) {
    const state = await getState(store, id);
    const due = state.visits
      .filter((visit) => !visit.done && !visit.dropped && isVisited(dispute, today, visit.dueOn))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
    // Visits are planned a week ahead, so no more than that passes at a time.
    const next = [day, daysAfter(state.day, 6), ...(due ? [due.dueOn] : [])].sort()[0] ?? day;
    atDay(stage, next);
    if (state.open && state.day < next) carriedOut(dispute, await store.advanceCase(id, next));
    if (due && due.dueOn <= next && state.open) await visit(stage, dispute, id, due.party);
    else if (next >= day || !state.open) break;
  }
  atDay(stage, day);
}

function isVisited({ visits }: DemonstrationDispute, today: LocalDate, dueOn: LocalDate): boolean {
  return visits !== undefined && dueOn <= daysAfter(today, -(visits.untilDaysAgo ?? 0)) && dueOn < today;
}

async function visit(stage: Stage, dispute: DemonstrationDispute, id: string, party: string): Promise<void> {
  const { visits } = dispute;
  if (!visits) return;
  await take(stage, dispute, id, { daysAgo: 0, account: visits.account, command: { kind: "visit", party, values: visits.values } });
}

async function take(stage: Stage, dispute: DemonstrationDispute, id: string, step: DemonstrationStep): Promise<void> {
  const state = await getState(stage.store, id);
  const resolve = (value: unknown) => resolved(value, known(stage, state));
  await give(stage, dispute, id, personOf(stage, step.account ?? ""), commandOf(state, step, resolve));
}

function commandOf({ version }: CaseState, { command, letter }: DemonstrationStep, resolve: (value: unknown) => unknown): CaseCommand {
  if (letter === undefined) return readRequest("POST /api/cases/:id/commands", { version, command: resolve(command) }).command;
  return { ...readRequest("POST /api/letters/:id/commands", { command: resolve(command) }).command, letter: String(resolve(letter)) };
}

/** Each signature by somebody of the same division whose role may give it. */
async function sign(stage: Stage, dispute: DemonstrationDispute, id: string): Promise<void> {
  const state = await getState(stage.store, id);
  const policy = await stage.store.policies.getPolicy(state.release);
  const { signatures } = await checklist(policy, state, state.day);
  const signed = new Set<string>();
  for (const { id: signature, roles } of signatures) {
    const signer = [...stage.people.values()].find(
      (person) =>
        person.division === state.division &&
        person.id !== state.handler &&
        !signed.has(person.id) &&
        person.roles.some((role) => roles.includes(role)),
    );
    if (!signer) throw new Error(`Nobody of the demonstration may give the signature \`${signature}\`.`);
    signed.add(signer.id);
    await give(stage, dispute, id, signer, { kind: "sign", signature });
  }
}

async function give(
  stage: Stage,
  dispute: DemonstrationDispute,
  id: string,
  { id: person, roles, division, department }: Person,
  command: CaseCommand,
): Promise<void> {
  const actor = { person, roles, division, ...(department === undefined ? {} : { department }) };
  carriedOut(dispute, await stage.store.desk.execute({ actor }, id, undefined, command));
}

function carriedOut(dispute: DemonstrationDispute, executed: Executed): CaseState {
  if (executed.ok) return executed.state;
  throw new Error(`The demonstration dispute of \`${dispute.account}\` (\`${dispute.type}\`) was refused: ${JSON.stringify(executed)}`);
}

async function getState(store: Store, id: string): Promise<CaseState> {
  const state = await store.findState(id);
  if (!state) throw new Error(`The case \`${id}\` is gone.`);
  return state;
}

function known({ people, today }: Stage, state?: CaseState) {
  return {
    people: new Map([...people].map(([account, { id }]) => [account, id])),
    today,
    obligations: state?.obligations.map(({ id }) => id) ?? [],
    records: state?.records ?? [],
  };
}

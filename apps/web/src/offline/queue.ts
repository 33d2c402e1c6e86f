/** Puts work into the outbox, decided and graded on the device first: what the policy refuses is refused at once. */
import type { Refusal } from "@jiefen/casework";
import { dayAt, explain, type Policy, type Standing, type Text } from "@jiefen/policy";
import {
  type AttachmentUpload,
  type CaseView,
  type Me,
  ProblemError,
  type RoundEntryRequest,
  type TakeInRequest,
} from "@jiefen/server/client";
import { newKey } from "../filling/use-command-key.ts";
import { currentLanguage } from "../words/words.ts";
import { factsSetBy } from "./clash.ts";
import { type Graded, ungraded } from "./graded.ts";
import { type CaseHere, carryOutHere, type Deciding, type OfflineCommand, takeInHere } from "./on-device.ts";
import { openOutbox } from "./outbox.ts";
import type { Waiting, WaitingWork } from "./waiting.ts";

interface Waits {
  readonly me: Me;
  /** Under which it was tried already, if it was. */
  readonly key: string;
  readonly title: Text;
  readonly about: string;
  /** The intake that this stands for now, as it was taken back: it keeps its place, and the day on which it was taken in. */
  readonly instead?: Waiting;
}

interface Queued extends Waits {
  readonly policy: Policy;
  readonly standing: Standing;
}

const refusedTitle: Text = { zh: "不能办理", en: "Not carried out" };

function refused({ code, message, remedy, issues }: Refusal): ProblemError {
  const language = currentLanguage();
  return new ProblemError({
    type: "about:blank",
    title: refusedTitle[language],
    status: 422,
    code,
    detail: message[language],
    issues,
    ...(remedy ? { remedy: remedy[language] } : {}),
  });
}

function deciding({ policy, standing, me, instead }: Queued): Deciding {
  return { policy, standing, me, now: instead?.madeAt ?? Date.now(), newId: newKey };
}

async function put({ me, key, title, about, instead }: Waits, now: number, work: WaitingWork, graded: Graded): Promise<Waiting> {
  const outbox = await openOutbox(me.id);
  const { id, order } = instead ?? { id: key, order: 1 + Math.max(0, ...(await outbox.list()).map((one) => one.order)) };
  // What happened on a day counts on it, whenever it is written down.
  const on = (work.kind === "command" && "on" in work.command ? work.command.on : undefined) ?? dayAt(now);
  const tried = instead?.triedAt === undefined ? {} : { triedAt: instead.triedAt };
  const waiting: Waiting = { id, key, order, madeAt: now, on, title, about, work, graded, ...tried, state: { kind: "waiting" } };
  await outbox.put(waiting);
  return waiting;
}

/** @throws ProblemError where the policy refuses it. */
export async function queueIntake(queued: Queued, request: TakeInRequest): Promise<Waiting> {
  const here = deciding(queued);
  const decided = await takeInHere(here, request);
  if (!decided.ok) throw refused(decided.refusal);
  return put(queued, here.now, { kind: "intake", request }, decided.graded);
}

/** `file`: its name among the files on the device. */
export function queueFile(waits: Waits, caseId: string, asked: AttachmentUpload, file: string, bytes: number): Promise<Waiting> {
  return put(waits, Date.now(), { kind: "file", caseId, asked, file, bytes }, ungraded);
}

/** What was kept of the same round before, and has not left yet, is contained in this. */
export async function queueRound(waits: Waits, request: RoundEntryRequest): Promise<Waiting> {
  await dropRound(waits.me, request, ({ triedAt, state }) => triedAt === undefined && state.kind === "waiting");
  return put(waits, Date.now(), { kind: "round", request }, ungraded);
}

/** What waits of a round that is kept as this by now. */
export async function dropRound(
  me: Me,
  { id, version }: RoundEntryRequest,
  which: (waiting: Waiting) => boolean = () => true,
): Promise<void> {
  const outbox = await openOutbox(me.id);
  for (const one of await outbox.list())
    if (one.work.kind === "round" && one.work.request.id === id && one.work.request.version < version && which(one))
      await outbox.remove(one.id);
}

/** The case as it will stand, as far as the device can tell.
 * @throws ProblemError where the policy refuses it. */
export async function queueCommand(queued: Queued, view: CaseView, command: OfflineCommand): Promise<CaseView> {
  const here = deciding(queued);
  const { state } = view;
  const decided = await carryOutHere(here, state, command);
  // Where facts are hidden from the reader, only the server knows enough to refuse.
  if (!decided.ok && view.restrictedHidden.length === 0) throw refused(decided.refusal);
  const mine = factsSetBy(queued.policy, command);
  const before = Object.fromEntries(
    Object.keys(mine).flatMap((fact) => (state.facts[fact] === undefined ? [] : [[fact, state.facts[fact]]])),
  );
  const work = { kind: "command", caseId: state.id, version: state.version, stage: state.stage, command, before } as const;
  await put(queued, here.now, work, decided.ok ? decided.graded : ungraded);
  return decided.ok ? asDecided(queued.policy, view, decided) : view;
}

/** Still of the version the server knows: what is made on it next is told apart from what others do. */
export function asDecided(policy: Policy, view: CaseView, { state, decision, tasks, offers }: CaseHere): CaseView {
  const open = view.restrictedHidden.length === 0;
  return {
    ...view,
    state: { ...state, version: view.state.version },
    tasks,
    offers,
    ...(open ? { decision, explanation: { zh: explain(policy, decision, "zh"), en: explain(policy, decision, "en") } } : {}),
  };
}

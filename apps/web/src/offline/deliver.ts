/** Takes what waits to the server, one round at a time, in one tab at a time. */
import type { Text } from "@jiefen/policy";
import { type CaseView, type Me, ProblemError } from "@jiefen/server/client";
import { api, problemOf } from "../api.ts";
import { pinnedPolicy } from "../policy/use-policy.ts";
import { queries } from "../queries.ts";
import { openedVault } from "../session/vault.ts";
import { currentLanguage } from "../words/words.ts";
import { clashWith, factsSetBy } from "./clash.ts";
import { openOutbox } from "./outbox.ts";
import { dropRound } from "./queue.ts";
import { type Round, type Send, type SendOutcome, sendWaiting } from "./send.ts";
import { caseOf, type Waiting, type WaitingWork } from "./waiting.ts";

let round: Promise<Round> | undefined;

export function deliver(me: Me): Promise<Round> {
  round ??= alone(() => send(me)).finally(() => {
    round = undefined;
  });
  return round;
}

/** Two tabs would not do anything twice, but would tell of it twice. */
function alone(work: () => Promise<Round>): Promise<Round> {
  return navigator.locks ? navigator.locks.request("jiefen-outbox", work) : work();
}

async function send(me: Me): Promise<Round> {
  const outbox = await openOutbox(me.id);
  const before = (await outbox.list()).filter(({ state }) => state.kind === "waiting").length;
  if (before === 0) return "done";
  const outcome = await sendWaiting(outbox, sender(me), Date.now);
  for (const key of ["case", "timeline", "agenda", "cases", "rounds"]) void queries.invalidateQueries({ queryKey: [key] });
  return outcome;
}

function sender(me: Me): Send {
  return async (waiting) => {
    try {
      return { kind: "done", ...(await told(waiting, me)) };
    } catch (error) {
      return outcomeOf(error, waiting, me);
    }
  };
}

async function told(waiting: Waiting, me: Me): Promise<{ readonly caseId: string; readonly number: string; readonly version: number }> {
  const { work, madeAt } = waiting;
  if (work.kind === "round") {
    const { version } = await api.keepRound({ ...work.request, madeAt });
    await dropRound(me, work.request);
    return { caseId: caseOf(waiting), number: "", version };
  }
  const { state, number } = await carryOut(work, waiting, me);
  return { caseId: state.id, number, version: state.version };
}

async function carryOut(work: Exclude<WaitingWork, { readonly kind: "round" }>, { key, madeAt }: Waiting, me: Me): Promise<CaseView> {
  if (work.kind === "intake") return api.takeIn({ ...work.request, madeAt }, key);
  if (work.kind === "file") {
    const bytes = await (await openedVault(me.id)).files.find(work.file);
    if (!bytes) throw lostFile();
    return api.attach(work.caseId, work.asked, new Blob([bytes]), key);
  }
  return api.command(work.caseId, { version: work.version, command: work.command, madeAt }, key);
}

const lost: Text = {
  zh: "这个文件在本机打不开了，请重新选择后添加",
  en: "This file does not open on this device any more: choose it again",
};

function lostFile(): ProblemError {
  return new ProblemError({ type: "about:blank", title: lost[currentLanguage()], status: 422, code: "file-missing", detail: "" });
}

async function outcomeOf(error: unknown, { work }: Waiting, me: Me): Promise<SendOutcome> {
  const problem = problemOf(error);
  if (!problem) throw error;
  const { status, code } = problem;
  if (status === 401) return { kind: "signedOut" };
  if (status === 0 || status === 429 || status >= 500) return { kind: "unreachable" };
  if (code !== "stale" || work.kind !== "command") return { kind: "refused", problem };
  try {
    return await lookedAt(work, me);
  } catch (failure) {
    return problemOf(failure)?.status === 401 ? { kind: "signedOut" } : { kind: "unreachable" };
  }
}

/** What others have done on the case meanwhile, and whether it contradicts. */
async function lookedAt(work: Extract<WaitingWork, { readonly kind: "command" }>, me: Me): Promise<SendOutcome> {
  const view = await api.case(work.caseId);
  const timeline = await api.timeline(work.caseId);
  const policy = await queries.fetchQuery(pinnedPolicy(view.layer.id, view.release));
  const { command, before, stage, version } = work;
  const clash = clashWith(
    { me: me.id, mine: factsSetBy(policy, command), before, step: command.kind === "step", stage },
    {
      events: timeline.entries.filter(({ sequence }) => sequence > version && sequence <= view.state.version),
      facts: view.state.facts,
      version: view.state.version,
      people: { ...timeline.people, ...view.people },
    },
  );
  return clash ? { kind: "clash", clash } : { kind: "movedOn", version: view.state.version };
}

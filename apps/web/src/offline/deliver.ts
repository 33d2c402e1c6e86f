/** Takes what waits to the server, one round at a time, in one tab at a time. */
import type { CaseView, Me } from "@jiefen/server/client";
import { api, problemOf } from "../api.ts";
import { pinnedPolicy } from "../policy/use-policy.ts";
import { queries } from "../queries.ts";
import { clashWith, factsSetBy } from "./clash.ts";
import { openOutbox } from "./outbox.ts";
import { type Round, type Send, type SendOutcome, sendWaiting } from "./send.ts";
import type { Waiting, WaitingWork } from "./waiting.ts";

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
  for (const key of ["case", "timeline", "agenda", "cases"]) void queries.invalidateQueries({ queryKey: [key] });
  return outcome;
}

function sender(me: Me): Send {
  return async (waiting) => {
    try {
      const { state, number } = await told(waiting);
      return { kind: "done", caseId: state.id, number };
    } catch (error) {
      return outcomeOf(error, waiting, me);
    }
  };
}

function told({ work, key, madeAt }: Waiting): Promise<CaseView> {
  if (work.kind === "intake") return api.takeIn({ ...work.request, madeAt }, key);
  return api.command(work.caseId, { version: work.version, command: work.command, madeAt }, key);
}

async function outcomeOf(error: unknown, { work }: Waiting, me: Me): Promise<SendOutcome> {
  const problem = problemOf(error);
  if (!problem) throw error;
  const { status, code } = problem;
  if (status === 401) return { kind: "signedOut" };
  if (status === 0 || status === 429 || status >= 500) return { kind: "unreachable" };
  if (code !== "stale" || work.kind === "intake") return { kind: "refused", problem };
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

/** Runs a route for whoever asks: may they, of which case, and what is answered. */
import { authorise } from "../access/authorise.ts";
import { isRestricted } from "../access/is-restricted.ts";
import type { Reader } from "../access/reader.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Answer, Call, CaseCall } from "./call.ts";
import type { RunnableRoute } from "./route.ts";

/** What came in is looked at, by `check`, once it is known that the caller may come here at all. */
export async function runRoute(route: RunnableRoute, call: Call, check: () => void): Promise<Answer> {
  if (route.asks === "anybody") {
    check();
    return route.handle(call);
  }
  if (route.concerns !== "case") {
    authorise(route.asks, call.reader);
    check();
    return route.handle(signedIn(call));
  }
  authorise(route.asks, call.reader);
  const concerned = await caseCall(signedIn(call));
  authorise(route.asks, call.reader, concerned.concerned);
  check();
  return route.handle(concerned);
}

function signedIn(call: Call): Call & { readonly reader: Reader } {
  if (!call.reader) throw ProblemAnswer.of("not-signed-in");
  return { ...call, reader: call.reader };
}

async function caseCall(call: Call & { readonly reader: Reader }): Promise<CaseCall> {
  const { store } = call.service;
  const state = await store.findState(call.params.id ?? "");
  if (!state) throw ProblemAnswer.of("not-found");
  const policy = await store.policies.getPolicy(state.release);
  return { ...call, policy, concerned: { state, restricted: isRestricted(policy, state) } };
}

/** The operations of the API for a program beside the database, on behalf of a person: the same rights, masks and notes as over HTTP. */
import type { Language } from "@jiefen/policy";
import { dayAt } from "@jiefen/policy";
import type { Store } from "@jiefen/store";
import { readerOf } from "../access/reader.ts";
import type { AnswerOf, Operation, ParamsOf, QueryOf, RequestOf } from "../api/index.ts";
import { requestCheck } from "../input/check-request.ts";
import { bringOn } from "../intake/importing.ts";
import { createStudies } from "../lab/studies.ts";
import { createHostRules } from "../outgoing/host-rules.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Service } from "../routes/call.ts";
import type { RunnableRoute } from "../routes/route.ts";
import { routes } from "../routes/routes.ts";
import { runRoute } from "../routes/run-route.ts";
import { createSetup } from "../setup/setup-token.ts";

export interface Asked<Name extends Operation> {
  readonly params?: ParamsOf<Name>;
  readonly query?: QueryOf<Name>;
  readonly body?: RequestOf<Name>;
}

export interface AsPerson {
  /** Throws `ProblemAnswer`. Resolves when what was begun, such as an import, has come to rest too. */
  ask<Name extends Operation>(operation: Name, asked: Asked<Name>): Promise<AnswerOf<Name>>;
}

/** Undefined where nobody active has this account. */
export async function asPerson(store: Store, account: string, language: Language): Promise<AsPerson | undefined> {
  const found = await store.people.findByAccount(account);
  if (!found?.person.active) return undefined;
  const reader = await readerOf(store, found.person);
  return {
    async ask<Name extends Operation>(operation: Name, { params, query, body }: Asked<Name>) {
      const work: Promise<unknown>[] = [];
      const now = store.clock();
      const given = { params: { ...params }, query: { ...query }, body };
      const call = { service: besideServer(store, work), language, now, today: dayAt(now), address: "", reader, ...given };
      const answer = await runRoute(routeOf(operation), call, () => requestCheck(operation)({ ...given, idempotencyKey: undefined }));
      await Promise.all(work);
      return answer.body as AnswerOf<Name>;
    },
  };
}

function routeOf(operation: string): RunnableRoute {
  const runnable: readonly RunnableRoute[] = routes;
  const route = runnable.find(({ method, path }) => `${method} ${path}` === operation);
  if (!route) throw ProblemAnswer.of("not-found");
  return route;
}

/** What goes out of the product waits for the server. */
function besideServer(store: Store, work: Promise<unknown>[]): Service {
  return {
    store,
    setup: createSetup(),
    studies: createStudies(),
    delivering: { soon: () => undefined },
    hosts: createHostRules(),
    mails: false,
    startImport: (id) => void work.push(bringOn(store, id, new AbortController().signal)),
    later: (_what, run) => void work.push(run()),
  };
}

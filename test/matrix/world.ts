/** The server of the matrix: the shipped policy, everybody signed in, and one case for each relation. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayAt, type Facts, type Item, type Policy, type Question } from "@jiefen/policy";
import { type CaseView, createHostRules, createServer, createSetup, createStudies, type DraftView, type Operation } from "@jiefen/server";
import { openStore, readPolicyFiles, type Store } from "@jiefen/store";
import { pino } from "pino";
import { root } from "../house/repository.ts";
import { accountOf, type Caller, hire, type People, places } from "./people.ts";
import type { CaseName } from "./relations.ts";
import type { Sent } from "./requests.ts";

export interface Answered {
  readonly status: number;
  /** Of a problem. */
  readonly code: string | undefined;
  /** Read when it is asked for: some answers are large. */
  readonly body: unknown;
  /** As it was sent. */
  readonly bytes: Uint8Array;
}

export interface World {
  /** Of the shipped organisation, in its order. */
  readonly roles: readonly string[];
  readonly people: People;
  readonly cases: Readonly<Record<CaseName, string>>;
  /** By layer: digest of the release in force, id of its publication, id of an open draft. */
  readonly releases: ReadonlyMap<string, string>;
  readonly publications: ReadonlyMap<string, string>;
  readonly drafts: ReadonlyMap<string, string>;
  /** The secret of the address of somebody's calendar, who makes no requests. */
  readonly calendar: string;
  ask(caller: Caller | "nobody", operation: Operation, sent: Sent): Promise<Answered>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), "matrix-"));
  const store = await openStore({ dataDir });
  await store.policies.publishIntoEmpty(() => readPolicyFiles(root));
  const roles = (await store.policies.getStanding("yumen")).roles.map(({ id }) => id);
  const people = await hire(store, roles);
  const calendar = await openCalendar(store);
  const later: Promise<unknown>[] = [];
  const service = {
    store,
    setup: createSetup(),
    studies: createStudies(),
    startImport: (id: string) =>
      void later.push(store.runImport(id, { signal: new AbortController().signal, actorOf: async () => undefined })),
    delivering: { soon() {} },
    hosts: createHostRules(),
    mails: false,
    later: (_what: string, work: () => Promise<unknown>) => void later.push(work()),
  };
  const app = createServer({ service, logger: pino({ level: "silent" }), requestsPerMinute: 1_000_000 });
  const server = createHttpServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const sessions = new Map<string, Promise<string>>();

  /** Signing in itself has its own tests; here everybody has a session. */
  const session = (caller: Caller): Promise<string> => {
    const account = accountOf(caller);
    const known = sessions.get(account) ?? store.sessions.begin(people.get(account) ?? "");
    sessions.set(account, known);
    return known;
  };

  async function ask(caller: Caller | "nobody", operation: Operation, { params = {}, query = {}, body = {} }: Sent): Promise<Answered> {
    const [method = "", path = ""] = operation.split(" ");
    const headers: Record<string, string> = {
      origin: url,
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
      "accept-encoding": "identity",
    };
    if (caller !== "nobody") headers.cookie = `jiefen=${await session(caller)}`;
    if (caller !== "nobody" && operation === "DELETE /api/session") sessions.delete(accountOf(caller));
    const place = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? "nothing"));
    const answer = await fetch(`${url}${place}?${new URLSearchParams(query)}`, {
      method,
      headers,
      body: method === "GET" ? undefined : JSON.stringify(body),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return {
      status: answer.status,
      code: answer.ok ? undefined : codeOf(JSON.parse(text)),
      get body() {
        return JSON.parse(text);
      },
      bytes,
    };
  }

  const policy = await store.policies.getPolicy((await store.policies.findLayer("yumen"))?.release ?? "");
  const cases = await openCases(ask, people, policy);
  const layers = await store.policies.layers();
  const releases = new Map(layers.map((publication) => [publication.layer, publication.release]));
  const publications = new Map(layers.map((publication) => [publication.layer, publication.id]));
  const drafts = await openDrafts(ask);
  return {
    roles,
    people,
    cases,
    releases,
    publications,
    drafts,
    calendar,
    ask,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await Promise.all(later);
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function openCalendar(store: Store): Promise<string> {
  const id = store.newId();
  await store.people.add(
    { id, account: "onlooker", name: "x", division: places.township, roles: [], demonstration: false, active: true },
    "no hash",
    0,
  );
  return store.reminders.openFeed(id);
}

function codeOf(problem: unknown): string | undefined {
  return typeof problem === "object" && problem !== null && "code" in problem ? String(problem.code) : undefined;
}

type Ask = World["ask"];

/** Of the layers that the matrix asks about, by whoever may. */
async function openDrafts(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const drafts = new Map<string, string>();
  for (const [place, layer] of [
    ["county", "yumen"],
    ["city", "jiuquan"],
  ] as const) {
    const by: Caller = { place, role: "policyAdministrator" };
    const { body } = await ask(by, "POST /api/drafts", { body: { layer, title: "x" } });
    const { id, version } = body as DraftView;
    // What is plainly wrong is told at once: otherwise every look at the draft would run all scenarios.
    const changes = [{ path: "rules/parameters.json", pointer: "/matrix", value: {} }];
    const edited = await ask(by, "POST /api/drafts/:id/edits", { params: { id }, body: { version, changes } });
    if (edited.status !== 200) throw new Error(`The matrix could not be set up: ${JSON.stringify(edited.body)}`);
    drafts.set(layer, id);
  }
  return drafts;
}

async function openCases(ask: Ask, people: People, policy: Policy): Promise<World["cases"]> {
  const takeIn = taking(ask, policy);
  const plain = await takeIn({ place: "township", role: "deputyChief" });
  const county = await takeIn({ place: "county", role: "deputyChief" });
  const restricted = await takeIn({ place: "township", role: "deputyChief" }, "sensitive");
  const invited = await takeIn({ place: "township", role: "deputyChief" });
  const guests = [...people].filter(([account]) => mayBeAsked(account)).map(([, person]) => ({ person }));
  const session = { kind: "planSession", on: dayAt(Date.now()), place: "x", invited: guests };
  await command(ask, { place: "township", role: "deputyChief" }, invited, session);
  const offered = await offer(ask, takeIn);
  const handedOver = await offer(ask, takeIn);
  await command(ask, { place: "sibling", role: "townCentre" }, handedOver, {
    kind: "approve",
    proposal: proposalOf(handedOver),
  });
  const ids = { plain, county, restricted, invited, offered, handedOver };
  return mapped(ids, ({ state }) => state.id);
}

/** Of the two townships, whoever may see a case at all. */
function mayBeAsked(account: string): boolean {
  const [place = "", role = ""] = account.split(".");
  return ["township", "sibling"].includes(place) && !["policyAdministrator", "accountAdministrator", "leader"].includes(role);
}

type TakeIn = (caller: Caller, type?: string) => Promise<CaseView>;

function taking(ask: Ask, policy: Policy): TakeIn {
  return async ({ place, role }, type = "neighbour") => {
    const body = { type, facts: unknownFacts(policy, type), division: places[place] };
    return viewOf(await ask({ place, role }, "POST /api/cases", { body }));
  };
}

/** Every question answered with "unknown": no level, no visits, nothing but a case. */
function unknownFacts(policy: Policy, type: string): Facts {
  const form = policy.disputeTypes.find(({ id }) => id === type);
  const unknown = (questions: readonly Question[] = []): Item => Object.fromEntries(questions.map(({ fact }) => [fact, null]));
  return Object.fromEntries((form?.questions ?? []).map(({ fact, items }) => [fact, items ? [unknown(items)] : null]));
}

/** Taken in at the township, and offered to its sibling. */
async function offer(ask: Ask, takeIn: TakeIn): Promise<CaseView> {
  const by: Caller = { place: "township", role: "deputyChief" };
  return command(ask, by, await takeIn(by), { kind: "transfer", to: places.sibling, reason: "x" });
}

async function command(ask: Ask, caller: Caller, { state }: CaseView, sent: unknown): Promise<CaseView> {
  const body = { version: state.version, command: sent };
  return viewOf(await ask(caller, "POST /api/cases/:id/commands", { params: { id: state.id }, body }));
}

function proposalOf({ state }: CaseView): string {
  return state.proposals.find(({ decided }) => decided === undefined)?.id ?? "";
}

/** What the server of the product answers is what the description of the API says: other tests check that. */
function viewOf({ status, body }: Answered): CaseView {
  if (status === 200 || status === 201) return body as CaseView;
  throw new Error(`The matrix could not be set up: ${JSON.stringify(body)}`);
}

function mapped<Key extends string, Value, Result>(
  values: Readonly<Record<Key, Value>>,
  map: (value: Value) => Result,
): Record<Key, Result> {
  return Object.fromEntries(Object.entries<Value>(values).map(([key, value]) => [key, map(value)])) as Record<Key, Result>;
}

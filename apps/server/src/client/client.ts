/** The typed client of the HTTP API: one function per route, over fetch. */
import type { Decision, Language, Standing } from "@jiefen/policy";
import type {
  Agenda,
  AgendaQuery,
  CasePage,
  CaseQuery,
  CaseView,
  ChainCheck,
  CommandRequest,
  DecisionRequest,
  EarlierDispute,
  EarlierDisputesRequest,
  Health,
  LayerSummary,
  Person,
  PolicyDelivery,
  SessionView,
  Setup,
  SetupChoices,
  SignIn,
  TakeInRequest,
  Timeline,
  ViewsLog,
} from "../api/index.ts";
import { type Call, createCall } from "./call.ts";

export interface ClientOptions {
  /** E.g. `http://127.0.0.1:8080`; the page's own origin if absent. */
  readonly origin?: string;
  /** The language of error answers; asked at each request. */
  readonly language?: () => Language;
  readonly fetch?: typeof fetch;
}

export type Client = ReturnType<typeof createClient>;

/** Every function throws a `ProblemError`. Commands take the idempotency key from the caller, so that a retry after a lost answer is safe. */
export function createClient(options: ClientOptions = {}) {
  const call = createCall(options);
  return { ...sessionCalls(call), ...policyCalls(call), ...caseCalls(call) };
}

function sessionCalls(call: Call) {
  return {
    health: () => call<Health>("GET", "/api/health"),
    session: () => call<SessionView>("GET", "/api/session"),
    signIn: (body: SignIn) => call<SessionView>("POST", "/api/session", { body }),
    signOut: () => call<SessionView>("DELETE", "/api/session"),
    setupChoices: () => call<SetupChoices>("GET", "/api/setup"),
    setup: (body: Setup) => call<SessionView>("POST", "/api/setup", { body }),
    people: (role?: string, division?: string) => call<readonly Person[]>("GET", "/api/people", { query: { role, division } }),
  };
}

function policyCalls(call: Call) {
  return {
    policies: () => call<readonly LayerSummary[]>("GET", "/api/policies"),
    policy: (layer: string) => call<PolicyDelivery>("GET", `/api/policies/${encodeURIComponent(layer)}`),
    release: (layer: string, digest: string) =>
      call<PolicyDelivery>("GET", `/api/policies/${encodeURIComponent(layer)}/releases/${encodeURIComponent(digest)}`),
    standing: (layer: string) => call<Standing>("GET", `/api/standing/${encodeURIComponent(layer)}`),
    decide: (body: DecisionRequest, signal?: AbortSignal) => call<Decision>("POST", "/api/decisions", { body, signal }),
  };
}

function caseCalls(call: Call) {
  const path = (id: string) => `/api/cases/${encodeURIComponent(id)}`;
  return {
    agenda: (query: AgendaQuery = {}) => call<Agenda>("GET", "/api/agenda", { query: { ...query } }),
    cases: (query: CaseQuery = {}) => call<CasePage>("GET", "/api/cases", { query: { ...query } }),
    earlierDisputes: (body: EarlierDisputesRequest) => call<readonly EarlierDispute[]>("POST", "/api/earlier-disputes", { body }),
    takeIn: (body: TakeInRequest, key: string) => call<CaseView>("POST", "/api/cases", { body, key }),
    case: (id: string) => call<CaseView>("GET", path(id)),
    timeline: (id: string) => call<Timeline>("GET", `${path(id)}/events`),
    command: (id: string, body: CommandRequest, key: string) => call<CaseView>("POST", `${path(id)}/commands`, { body, key }),
    views: (id: string) => call<ViewsLog>("GET", `${path(id)}/views`),
    verify: (id: string) => call<ChainCheck>("GET", `${path(id)}/verify`),
  };
}

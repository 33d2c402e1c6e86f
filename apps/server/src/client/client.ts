/** The typed client of the HTTP API: one function per route, over fetch. */
import type { Language } from "@jiefen/policy";
import type {
  AccountQuery,
  AccountUpdate,
  AgendaQuery,
  CaseQuery,
  CommandRequest,
  DecisionRequest,
  EarlierDisputesRequest,
  NewAccount,
  PasswordChange,
  Setup,
  SignIn,
  TakeInRequest,
  ViewsQuery,
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
  return { ...sessionCalls(call), ...accountCalls(call), ...policyCalls(call), ...caseCalls(call) };
}

function sessionCalls(call: Call) {
  return {
    health: () => call("GET /api/health"),
    ready: () => call("GET /api/ready"),
    description: () => call("GET /api/openapi.json"),
    session: () => call("GET /api/session"),
    signIn: (body: SignIn) => call("POST /api/session", { body }),
    signOut: () => call("DELETE /api/session"),
    changePassword: (body: PasswordChange) => call("POST /api/session/password", { body }),
    signOutEverywhere: () => call("DELETE /api/session/everywhere"),
    setupChoices: () => call("GET /api/setup"),
    setup: (body: Setup) => call("POST /api/setup", { body }),
    people: (role?: string, division?: string) => call("GET /api/people", { query: { role, division } }),
  };
}

function accountCalls(call: Call) {
  return {
    accounts: (query: AccountQuery = {}) => call("GET /api/accounts", { query }),
    addAccount: (body: NewAccount) => call("POST /api/accounts", { body }),
    account: (id: string) => call("GET /api/accounts/:id", { params: { id } }),
    changeAccount: (id: string, body: AccountUpdate) => call("POST /api/accounts/:id", { params: { id }, body }),
    resetPassword: (id: string) => call("POST /api/accounts/:id/password", { params: { id } }),
    endSessions: (id: string) => call("DELETE /api/accounts/:id/sessions", { params: { id } }),
    unlock: (id: string) => call("POST /api/accounts/:id/unlock", { params: { id } }),
    allViews: (query: ViewsQuery = {}) => call("GET /api/views", { query }),
  };
}

function policyCalls(call: Call) {
  return {
    policies: () => call("GET /api/policies"),
    policy: (layer: string) => call("GET /api/policies/:layer", { params: { layer } }),
    release: (layer: string, digest: string) => call("GET /api/policies/:layer/releases/:digest", { params: { layer, digest } }),
    standing: (layer: string) => call("GET /api/standing/:layer", { params: { layer } }),
    decide: (body: DecisionRequest, signal?: AbortSignal) => call("POST /api/decisions", { body, signal }),
  };
}

function caseCalls(call: Call) {
  return {
    agenda: (query: AgendaQuery = {}) => call("GET /api/agenda", { query }),
    cases: (query: CaseQuery = {}) => call("GET /api/cases", { query }),
    earlierDisputes: (body: EarlierDisputesRequest) => call("POST /api/earlier-disputes", { body }),
    takeIn: (body: TakeInRequest, key: string) => call("POST /api/cases", { body, key }),
    case: (id: string) => call("GET /api/cases/:id", { params: { id } }),
    timeline: (id: string) => call("GET /api/cases/:id/events", { params: { id } }),
    command: (id: string, body: CommandRequest, key: string) => call("POST /api/cases/:id/commands", { params: { id }, body, key }),
    views: (id: string) => call("GET /api/cases/:id/views", { params: { id } }),
    verify: (id: string) => call("GET /api/cases/:id/verify", { params: { id } }),
  };
}

/** What the routes take: one schema per request. Answers are checked again, by the policy's own forms, when a command is decided. */
import type { JsonSchema } from "@jiefen/policy";
import { longestPassword } from "@jiefen/store";
import type {
  CommandRequest,
  DecisionRequest,
  EarlierDisputesRequest,
  PersonalCommandKind,
  Setup,
  SignIn,
  TakeInRequest,
} from "../api/index.ts";
import type { Shape } from "./read-body.ts";

const word = { type: "string", minLength: 1, maxLength: 64 };
const line = { type: "string", minLength: 1, maxLength: 200 };
const text = { type: "string", minLength: 1, maxLength: 20_000 };
const password = { type: "string", minLength: 1, maxLength: longestPassword };
const date = { type: "string", format: "date" };
const division = { type: "string", pattern: "^(\\d{6}|\\d{9}|\\d{12})$" };

const value = {
  anyOf: [
    { type: ["null", "boolean", "number"] },
    { type: "string", maxLength: 20_000 },
    { type: "array", maxItems: 200, items: { type: "string", maxLength: 200 } },
    object({ atLeast: { type: "number" }, atMost: { type: "number" } }, []),
  ],
};
const names = { type: "string", pattern: "^[A-Za-z]\\w{0,63}$" };
const item = { type: "object", maxProperties: 200, propertyNames: names, additionalProperties: value };
const answers = {
  type: "object",
  maxProperties: 500,
  propertyNames: names,
  additionalProperties: { anyOf: [...value.anyOf, { type: "array", maxItems: 200, items: item }] },
};

function object(properties: Readonly<Record<string, unknown>>, required: readonly string[]): JsonSchema {
  return { type: "object", additionalProperties: false, required, properties };
}

const commands: Record<PersonalCommandKind, JsonSchema> = {
  recordFacts: command("recordFacts", { facts: answers }),
  correctFacts: command("correctFacts", { facts: answers, reason: text }),
  assign: command("assign", { handler: word }),
  setTeam: command("setTeam", {
    team: { type: "array", maxItems: 50, items: object({ person: word, role: word, seat: word }, ["person", "role", "seat"]) },
  }),
  step: command("step", { transition: word }, { values: answers, on: date }),
  record: command("record", { record: word, values: answers }, { on: date }),
  visit: command("visit", { party: word, values: answers }, { on: date }),
  downgrade: command("downgrade", { scale: word, reason: text }),
  sign: command("sign", { signature: word }),
  note: command("note", { text }),
};

function command(
  kind: PersonalCommandKind,
  needed: Readonly<Record<string, unknown>>,
  optional: Readonly<Record<string, unknown>> = {},
): JsonSchema {
  return object({ kind: { const: kind }, ...needed, ...optional }, ["kind", ...Object.keys(needed)]);
}

export const signInShape: Shape<SignIn> = { schema: object({ account: word, password }, ["account", "password"]) };

export const setupShape: Shape<Setup> = {
  schema: object(
    {
      token: line,
      account: { type: "string", pattern: "^[A-Za-z0-9._-]{2,64}$" },
      name: line,
      password,
      roles: { type: "array", minItems: 1, maxItems: 20, items: word },
      division,
    },
    ["token", "account", "name", "password", "roles", "division"],
  ),
};

export const decisionShape: Shape<DecisionRequest> = {
  schema: object({ layer: word, type: word, facts: answers, today: date }, ["layer", "type", "facts"]),
};

export const earlierDisputesShape: Shape<EarlierDisputesRequest> = {
  schema: object({ layer: word, parties: { type: "array", maxItems: 200, items: item } }, ["layer", "parties"]),
};

export const takeInShape: Shape<TakeInRequest> = {
  schema: object({ type: word, facts: answers, division }, ["type", "facts"]),
};

/** Chosen by the kind that the body names, so that what is wrong is said about that kind alone. */
export function commandShape(body: unknown): Shape<CommandRequest> {
  const kinds = Object.keys(commands);
  const kind = kinds.find((candidate) => candidate === kindOf(body));
  const schema = isKind(kind) ? commands[kind] : { type: "object", required: ["kind"], properties: { kind: { enum: kinds } } };
  return { schema: object({ version: { type: "integer", minimum: 1 }, command: schema }, ["version", "command"]) };
}

function isKind(kind: string | undefined): kind is PersonalCommandKind {
  return kind !== undefined && Object.hasOwn(commands, kind);
}

function kindOf(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("command" in body)) return undefined;
  const { command } = body;
  return typeof command === "object" && command !== null && "kind" in command ? command.kind : undefined;
}

/** Role × route × relation: everybody of the shipped organisation, at every route of the table, in every relation to what is asked for. */
import { type Operation, type PersonalCommandKind, routes } from "@jiefen/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  caseReaders,
  columns,
  commandExpectations,
  expectations,
  type Reach,
  type Row,
  reachesRestricted,
  restrictedReaders,
  type Verdict,
} from "./expectations.ts";
import { type Caller, places, targetOf as targetIn } from "./people.ts";
import { type Relation, relations } from "./relations.ts";
import { commandOf, commands, requestOf, type Sent } from "./requests.ts";
import { type Answered, openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 300_000);
afterAll(() => world?.close());

/** Some routes read and check a whole policy for everybody who asks. */
const patience = 300_000;

const operations = routes.map(({ method, path }) => `${method} ${path}` as Operation);
const kinds = Object.keys(commands) as PersonalCommandKind[];

describe("the table", () => {
  it("has a row for every route, and only for routes that exist", () => {
    expect(Object.keys(expectations).toSorted()).toEqual(operations.toSorted());
    expect(Object.keys(commandExpectations).toSorted()).toEqual(kinds.toSorted());
  });

  it("has a column for every role of the shipped organisation, in its order", () => {
    expect(columns).toEqual(world.roles);
    for (const { who } of [...Object.values(expectations), ...Object.values(commandExpectations)]) {
      expect(who.split(" ")).toHaveLength(columns.length);
      expect(who).toMatch(/^(\*|[ao-])( (\*|[ao-]))*$/);
    }
  });

  it("has an expectation for every relation, and for no other", () => {
    for (const row of Object.values(expectations)) expect(Object.keys(row.at)).toEqual(Object.keys(relations[row.of]));
    for (const { at } of Object.values(commandExpectations)) expect(Object.keys(at)).toEqual(Object.keys(relations.case));
  });
});

describe.each(operations)("%s", (operation) => {
  it(
    "lets in whom the table says, and nobody else",
    async () => {
      const row = expectations[operation];
      await compare(row, operation, requestOf(operation), (role, relation) => expected(row, operation, role, relation));
    },
    patience,
  );
});

/** The tests of papers look at who has one of a card that was given. */
describe.each(["GET /api/cases/:id/papers/:paper", "GET /api/cases/:id/papers/:paper/text"] as const)("%s?card=", (operation) => {
  it(
    "gives nothing under a card that the case was not given, also to those who may look at it",
    async () => {
      const row = expectations[operation];
      const request = (target: string, at: World): Sent => {
        const sent = requestOf(operation)(target, at);
        return { params: { ...sent.params, paper: "supervisionNotice" }, query: { ...sent.query, card: "nothing" } };
      };
      await compare(row, operation, request, (role, relation) => {
        const verdict = expected(row, operation, role, relation);
        return verdict === "in" ? 404 : verdict;
      });
    },
    patience,
  );
});

describe.each(kinds)("the command %s", (kind) => {
  it(
    "is taken from whom the table says, and from nobody else",
    async () => {
      const operation = "POST /api/cases/:id/commands";
      const row = expectations[operation];
      const { who, at } = commandExpectations[kind];
      await compare(row, operation, commandOf(kind), (role, relation) => {
        // Who may not even look at the case has been turned away at the route itself.
        if (expected(row, operation, role, relation) !== "in") return undefined;
        const letter = letterOf(who, role);
        return letter === "-" ? 403 : reached(at, relation, letter);
      });
    },
    patience,
  );
});

/** Undefined for what another row has looked at. */
type Expectation = (role: string | "nobody", relation: string) => Verdict | 401 | undefined;

async function compare(row: Row, operation: Operation, request: (target: string, world: World) => Sent, expectation: Expectation) {
  const found: Record<string, unknown> = {};
  const hoped: Record<string, unknown> = {};
  for (const [name, relation] of Object.entries<Relation<string | undefined>>(relations[row.of])) {
    for (const role of [...columns, "nobody"]) {
      const hope = expectation(role, name);
      if (hope === undefined) continue;
      const caller: Caller | "nobody" = role === "nobody" ? role : { place: relation.from, role };
      const answer = await world.ask(caller, operation, request(targetOf(row, relation.target), world));
      hoped[`${role}, ${name}`] = hope;
      found[`${role}, ${name}`] = verdictOf(operation, answer);
    }
  }
  expect(found).toEqual(hoped);
}

function expected(row: Row, operation: Operation, role: string, relation: string): Verdict | 401 {
  if (row.who.startsWith("*")) return "in";
  if (role === "nobody") return 401;
  const letter = letterOf(row.who, role);
  if (letter === "-") return 403;
  if (relation === "guest" && letterOf(caseReaders, role) === "-") return 404;
  if (relation === "restricted" && !reachesRestricted.includes(operation) && !restrictedReaders.includes(role)) return 404;
  return reached(row.at, relation, letter);
}

function letterOf(who: string, role: string): string {
  return who.split(" ")[([...columns] as readonly string[]).indexOf(role)] ?? "";
}

function reached(at: Readonly<Record<string, Reach>>, relation: string, letter: string): Verdict {
  const reach = at[relation];
  if (!reach) throw new Error(`Nothing is expected of the relation \`${relation}\`.`);
  return letter === "o" ? reach.own : reach.whole;
}

function targetOf(row: Row, target: string | undefined): string {
  if (row.of === "case") return world.cases[target as keyof World["cases"]];
  if (row.of === "division") return places[target as keyof typeof places];
  if (row.of === "person") return world.people.get(targetIn(target as keyof typeof places)) ?? "";
  return target ?? "";
}

/** Let in is who is answered, or refused for what they ask. What a server error or an answer nobody expects is, is told as it is. */
function verdictOf(operation: Operation, answer: Answered): unknown {
  const { status, code } = answer;
  if (status === 401) return 401;
  if (status === 403 && code === "not-permitted") return 403;
  if (status === 404) return 404;
  const refusals = operation.startsWith("GET ") ? [409, 422] : [400, 403, 409, 422];
  return status === 200 || status === 201 || refusals.includes(status) ? "in" : answer.body;
}

/** What is refused of a request, at which place, and in which words. */

import type { Language } from "@jiefen/policy";
import { describe, expect, it } from "vitest";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { type Received, requestCheck } from "./check-request.ts";

const nothing: Received = { params: {}, query: {}, body: undefined, idempotencyKey: undefined };

function said(operation: string, received: Partial<Received>, language: Language = "en"): readonly string[] {
  try {
    requestCheck(operation)({ ...nothing, ...received });
    return [];
  } catch (error) {
    if (!(error instanceof ProblemAnswer)) throw error;
    const { code, issues } = error.toProblem(language, "");
    return issues ? issues.map(({ message, hint }) => `${message[language]} ${hint[language]}`) : [code];
  }
}

const commands = "POST /api/cases/:id/commands";
const command = (body: unknown) => said(commands, { params: { id: "x" }, idempotencyKey: "a-good-key", body });
const note = (text: unknown, more = {}) => command({ version: 1, command: { kind: "note", text, ...more } });

describe("a body", () => {
  it("is taken when it fits", () => {
    expect(note("x")).toEqual([]);
  });

  it.each([
    [undefined, "`/` is of the wrong type. It must be `object`."],
    [{ command: { kind: "note", text: "x" } }, "`/` lacks `version`. Fill it in."],
    [{ version: 1.5, command: { kind: "note", text: "x" } }, "`/version` is of the wrong type. It must be `integer`."],
    [{ version: 0, command: { kind: "note", text: "x" } }, "`/version` is too small. It may not be less than 1."],
    [{ version: 1, command: { kind: "note", text: "x" }, by: "me" }, "`/` may not have `by`. Leave it out, or check how it is written."],
    [
      { version: 1, command: { kind: "adopt" } },
      "`/command` has a `kind` that is not known. Choose a kind that the description of the API names.",
    ],
    [{ version: 1, command: { kind: "note" } }, "`/command` lacks `text`. Fill it in."],
    [{ version: 1, command: { kind: "note", text: "" } }, "`/command/text` must have at least 1 characters. Fill in more."],
    [
      { version: 1, command: { kind: "note", text: "x".repeat(20_001) } },
      "`/command/text` may have at most 20000 characters. Make it shorter.",
    ],
    [
      { version: 1, command: { kind: "note", text: "x", by: "me" } },
      "`/command` may not have `by`. Leave it out, or check how it is written.",
    ],
    [
      { version: 1, command: { kind: "visit", party: "p", values: {}, on: "2026-02-30" } },
      "`/command/on` is no date. Write it as year, month and day, such as `2026-03-01`.",
    ],
    [
      { version: 1, command: { kind: "recordFacts", facts: { "not a name": 1 } } },
      "`/command/facts` is not written as it should be. It must match `^[A-Za-z]\\w{0,63}$`.",
    ],
    [
      { version: 1, command: { kind: "recordFacts", facts: { deep: { deeper: { deepest: 1 } } } } },
      "`/command/facts/deep` is not what can stand there. Fill it in as the description of the API says.",
    ],
  ])("%j is refused", (body, expected) => {
    expect(command(body)).toContain(expected);
  });

  it("is told of everything that is wrong with it, in Chinese too", () => {
    const body = { version: "1", command: { kind: "assign", handler: "" } };
    expect(said(commands, { params: { id: "x" }, idempotencyKey: "a-good-key", body }, "zh")).toEqual([
      "`/version` 的值类型不对。 应为 `integer`。",
      "`/command/handler` 至少 1 个字符。 请补充填写。",
    ]);
  });

  it("of a list is bounded too", () => {
    const facts = (count: number) => ({ version: 1, command: { kind: "recordFacts", facts: many(count) } });
    expect(command(facts(500))).toEqual([]);
    expect(command(facts(501))).toEqual(["`/command/facts` may have at most 500 entries. Send it in several parts."]);
    const values = { weather: Array.from({ length: 501 }, () => "wet") };
    expect(command({ version: 1, command: { kind: "recordFacts", facts: values } })).toHaveLength(1);
  });
});

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`fact${index}`, true]));

describe("a query", () => {
  const agenda = (query: Received["query"]) => said("GET /api/agenda", { query });
  it.each([
    [{ scope: "mine" }, []],
    [{ scope: "yours" }, ["`/scope` is none of the choices. It must be one of `mine`、`unit`."]],
    [{ scope: ["mine", "unit"] }, ["`/scope` is of the wrong type. It must be `string`."]],
    [{ colour: "red" }, ["`/` may not have `colour`. Leave it out, or check how it is written."]],
  ])("%j", (query, expected) => {
    expect(agenda(query)).toEqual(expect.arrayContaining(expected));
    expect(agenda(query).length > 0).toBe(expected.length > 0);
  });
});

describe("a path and a key", () => {
  it("that can name nothing finds nothing", () => {
    expect(said("GET /api/cases/:id", { params: { id: "x".repeat(129) } })).toEqual(["not-found"]);
  });

  it.each([undefined, "short", "with space in it", "x".repeat(129), ["a-good-key", "another-key"]])("%j is no key", (idempotencyKey) => {
    const body = { version: 1, command: { kind: "note", text: "x" } };
    expect(said(commands, { params: { id: "x" }, body, idempotencyKey })).toEqual(["key-missing"]);
  });
});

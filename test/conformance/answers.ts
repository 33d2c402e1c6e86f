/** Answers to a form as nobody would write them: right, nearly right and quite wrong, for every kind of question. */
import type { Form, Question } from "@jiefen/policy";
import fc from "fast-check";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What any answer may turn out to be, whatever was asked. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1,
    1.5,
    2,
    1e15,
    "",
    "x",
    "2026-02-29",
    "2024-02-29",
    "2026-2-3",
    "13900001111",
    [],
    {},
    [""],
    [null],
  ),
  fc.record(
    { atLeast: fc.constantFrom<Json>(-1, 0, 2, 2.5, "2", null), atMost: fc.constantFrom<Json>(0, 9, 1e15) },
    { requiredKeys: [], noNullPrototype: true },
  ),
  fc.string({ maxLength: 40 }),
  fc.integer({ min: -5, max: 120 }),
);

/** Texts found in the schema of a question: options' ids, and bounds in words. */
function mentioned(schema: unknown): readonly string[] {
  if (typeof schema === "string") return [schema];
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, part]) => (keyword === "title" || keyword === "description" ? [] : mentioned(part)));
}

function answerTo(form: Form, question: Question): fc.Arbitrary<Json> {
  const properties = form.schema.zh.properties;
  const schema = typeof properties === "object" && properties !== null ? Reflect.get(properties, question.fact) : undefined;
  const words = [...new Set(mentioned(schema))];
  const word = words.length > 0 ? fc.constantFrom(...words) : fc.constant("");
  const plain = fc.oneof(
    { weight: 3, arbitrary: anything },
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: fc.array(fc.oneof(word, anything), { maxLength: 3 }) },
  );
  if (!question.items) return plain;
  const parts = Object.fromEntries(question.items.map((part) => [part.fact, fc.oneof(word, anything)]));
  const item = fc.record(
    { ...parts, id: fc.oneof(fc.constant("a"), anything), unheardOf: anything },
    { requiredKeys: [], noNullPrototype: true },
  );
  return fc.oneof({ weight: 4, arbitrary: fc.array(item, { maxLength: 3 }) }, { weight: 1, arbitrary: plain });
}

/** Some of the form's questions answered, and now and then a name it does not have. */
export function answersTo(form: Form): fc.Arbitrary<Readonly<Record<string, Json>>> {
  const named = Object.fromEntries(form.questions.map((question) => [question.fact, answerTo(form, question)]));
  const names = fc.subarray(Object.keys(named), { maxLength: Math.min(6, form.questions.length) });
  return names.chain((chosen) => {
    const record = Object.fromEntries(chosen.flatMap((name) => (named[name] ? [[name, named[name]]] : [])));
    return fc.oneof(
      { weight: 6, arbitrary: fc.record(record, { noNullPrototype: true }) },
      { weight: 1, arbitrary: fc.record({ ...record, unheardOf: anything }, { noNullPrototype: true }) },
    );
  });
}

/** Checks what a request carries against the schema of its route. */
import type { Issue, JsonSchema } from "@jiefen/policy";
import { ajvValidator } from "@jiefen/store";
import { ProblemAnswer } from "../problem/problem-answer.ts";

/** A schema, and the type of what it accepts. */
export interface Shape<Value> {
  readonly schema: JsonSchema;
  /** Never set: it only carries the type. */
  readonly accepts?: (value: Value) => void;
}

/** INVARIANT: the schema of a shape accepts exactly what its type says; the tests of the routes hold them together. Throws `invalid-request`. */
export function readBody<Value>(shape: Shape<Value>, body: unknown): Value {
  const issues = ajvValidator(shape.schema, body).map(
    ({ pointer, keyword }): Issue => ({
      code: "invalid-request",
      severity: "error",
      file: "",
      pointer,
      message: { zh: `\`${pointer || "/"}\` 不符合 \`${keyword}\` 的规定。`, en: `\`${pointer || "/"}\` breaks the rule \`${keyword}\`.` },
      hint: { zh: "请按接口说明填写。", en: "Fill it in as the API describes." },
    }),
  );
  if (issues.length > 0) throw ProblemAnswer.of("invalid-request", { issues: issues.slice(0, 20) });
  return body as Value;
}

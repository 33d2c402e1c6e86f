/** Checks what a request carries against the description of its operation. */
import type { Issue, JsonSchema } from "@jiefen/policy";
import { type DescribedParameter, describedOperation } from "../openapi/api-document.ts";
import { type Misfit, misfits } from "../openapi/schema-check.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { wordingOf } from "./misfit-wording.ts";

export interface Received {
  readonly params: Readonly<Record<string, unknown>>;
  /** As it came in: what is given twice is an array. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly idempotencyKey: unknown;
}

/** `operation` is method and path as in the table of routes. The check throws `not-found` for a path that can name nothing, `key-missing`, and
 * `invalid-request` with every place that does not fit. */
export function requestCheck(operation: string): (received: Received) => void {
  const parameters = describedOperation(operation).parameters ?? [];
  const params = schemaOf(parameters, "path");
  const query = schemaOf(parameters, "query");
  const key = parameters.find(({ name }) => name === "Idempotency-Key");
  return (received) => {
    if (misfits(params, received.params).length > 0) throw ProblemAnswer.of("not-found");
    if (key && (received.idempotencyKey === undefined || misfits(key.schema, received.idempotencyKey).length > 0))
      throw ProblemAnswer.of("key-missing");
    const inQuery = misfits(query, received.query);
    if (inQuery.length > 0) throw refusal(inQuery, "query");
    const inBody = bodyMisfits(operation, received.body);
    if (inBody.length > 0) throw refusal(inBody, "");
  };
}

/** Nothing is asked of the body of an operation that takes none. */
export function bodyMisfits(operation: string, body: unknown): readonly Misfit[] {
  const schema = describedOperation(operation).requestBody?.content["application/json"]?.schema;
  return schema ? misfits(schema, body) : [];
}

/** `part`: `query`, or empty for the body. */
export function refusal(found: readonly Misfit[], part: string): ProblemAnswer {
  const issues = found.map(
    (misfit): Issue => ({ code: "invalid-request", severity: "error", file: part, pointer: misfit.instancePath, ...wordingOf(misfit) }),
  );
  return ProblemAnswer.of("invalid-request", { issues });
}

function schemaOf(parameters: readonly DescribedParameter[], place: DescribedParameter["in"]): JsonSchema {
  const found = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    additionalProperties: false,
    required: found.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(found.map(({ name, schema }) => [name, schema])),
  };
}

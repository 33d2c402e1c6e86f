/** Checks what a route answers against the description of its operation, in tests. */
import { ProblemAnswer } from "../problem/problem-answer.ts";
import { describedOperation } from "./api-document.ts";
import { misfits } from "./schema-check.ts";

/** Throws, naming the route and every place that does not fit. `body` is what is about to be sent. */
export function answerCheck(operation: string): (status: number, body: unknown) => void {
  const { responses } = describedOperation(operation);
  return (status, body) => {
    const schema = responses[status]?.content?.["application/json"]?.schema;
    if (!schema) throw ProblemAnswer.undescribed(`${operation} answers ${status}, which its description does not know.`);
    const found = misfits(schema, JSON.parse(JSON.stringify(body)));
    if (found.length > 0)
      throw ProblemAnswer.undescribed(`${operation} answers what its description does not say: ${JSON.stringify(found)}`);
  };
}

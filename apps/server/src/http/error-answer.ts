/** Turns whatever was thrown into problem+json, without a stack trace. */
import type { NextFunction, Request, Response } from "express";
import type { Logger } from "pino";
import { languageOf } from "../problem/language.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { ProblemCode } from "../problem/wording.ts";

/** What express's own body parser complains of. */
const parserProblems: Readonly<Record<string, ProblemCode>> = {
  "entity.too.large": "too-large",
  "entity.parse.failed": "invalid-request",
  "encoding.unsupported": "not-json",
  "charset.unsupported": "not-json",
  "request.aborted": "invalid-request",
  "request.size.invalid": "invalid-request",
};

export function errorAnswer(logger: Logger) {
  // express tells error handlers by their four parameters.
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const answer = problemOf(error);
    const id = String(request.id ?? "");
    if (answer.status >= 500) logger.error({ err: error, request: id }, "request failed");
    if (answer.extra.retryAfter !== undefined) response.setHeader("retry-after", String(answer.extra.retryAfter));
    response.setHeader("cache-control", "no-store");
    response.status(answer.status).type("application/problem+json");
    response.send(JSON.stringify(answer.toProblem(languageOf(request.headers["accept-language"]), id)));
  };
}

function problemOf(error: unknown): ProblemAnswer {
  if (error instanceof ProblemAnswer) return error;
  if (error instanceof Error && "type" in error && typeof error.type === "string" && Object.hasOwn(parserProblems, error.type)) {
    return ProblemAnswer.of(parserProblems[error.type] ?? "invalid-request");
  }
  if (error instanceof URIError) return ProblemAnswer.of("not-found");
  // What serving files or routing refuses: no such file, a path that leaves the folder, a broken range.
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (status === 403 || status === 404) return ProblemAnswer.of("not-found");
  if (typeof status === "number" && status >= 400 && status < 500) return ProblemAnswer.of("invalid-request");
  return ProblemAnswer.of("internal");
}

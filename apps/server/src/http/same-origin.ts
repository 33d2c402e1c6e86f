/** Requests that change something come from our own pages only. */
import type { NextFunction, Request, Response } from "express";
import { bearerIn } from "../access/key-reader.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";

/** Asks for `Content-Type: application/json` or, for files, `application/octet-stream`, which no plain form can send, and for an `Origin` of this very host. `publicOrigin` is the address
 * browsers know this server by, where it stands behind a proxy. */
export function sameOrigin(publicOrigin: string | undefined) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (request.method !== "GET" && request.method !== "HEAD") check(request, publicOrigin);
    next();
  };
}

function check(request: Request, publicOrigin: string | undefined): void {
  const { origin, host } = request.headers;
  // A program that calls with a key carries no cookie that another site could make use of.
  if (bearerIn(request.headers.authorization) !== undefined) {
    demandJson(request);
    return;
  }
  if (origin === undefined || !isOurs(origin, host, publicOrigin)) throw ProblemAnswer.of("other-origin");
  if (request.headers["sec-fetch-site"] !== undefined && request.headers["sec-fetch-site"] !== "same-origin") {
    throw ProblemAnswer.of("other-origin");
  }
  demandJson(request);
}

function demandJson(request: Request): void {
  if (!/^application\/(json|octet-stream)\s*(;|$)/i.test(request.headers["content-type"] ?? "")) throw ProblemAnswer.of("not-json");
}

function isOurs(origin: string, host: string | undefined, publicOrigin: string | undefined): boolean {
  if (publicOrigin !== undefined) return origin === publicOrigin;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}

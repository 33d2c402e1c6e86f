/** Runs one route for one request: who asks, may they, what is answered. */

import { dayAt } from "@jiefen/policy";
import type { Request, Response } from "express";
import { bearerIn, keyReader, openToKeys } from "../access/key-reader.ts";
import { readerOf } from "../access/reader.ts";
import { requestCheck } from "../input/check-request.ts";
import { answerCheck } from "../openapi/check-answer.ts";
import { languageOf } from "../problem/language.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Call, Service } from "../routes/call.ts";
import type { RunnableRoute } from "../routes/route.ts";
import { runRoute } from "../routes/run-route.ts";
import { sendFile } from "./send-file.ts";
import { sendStreamed } from "./send-streamed.ts";
import { readSession, writeSession } from "./session-cookie.ts";

export interface Serving {
  readonly service: Service;
  /** Whether browsers reach this server by https. */
  readonly https: boolean;
  /** Whether answers are checked against the description of the API before they are sent. */
  readonly checkAnswers: boolean;
}

export function handleRoute({ service, https, checkAnswers }: Serving, route: RunnableRoute) {
  const operation = `${route.method} ${route.path}`;
  const checkRequest = requestCheck(operation);
  const checkAnswer = checkAnswers ? answerCheck(operation) : undefined;
  return async (request: Request, response: Response): Promise<void> => {
    const { params, query, body } = request;
    const check = () => checkRequest({ params, query, body, idempotencyKey: request.headers["idempotency-key"] });
    const call = await callOf(service, https, request);
    if (bearerIn(request.headers.authorization) !== undefined && call.reader && !openToKeys.has(operation))
      throw ProblemAnswer.of("not-permitted");
    const answer = await runRoute(route, call, check);
    if (!answer.streamed) checkAnswer?.(answer.status ?? 200, answer.body);
    if (answer.session !== undefined) writeSession(response, https, answer.session);
    response.setHeader("cache-control", "no-store");
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
    if (answer.streamed) {
      await sendStreamed(request, response, answer.streamed);
      return;
    }
    if (answer.file && !request.headers.accept?.includes("application/json")) {
      sendFile(response, answer.body);
      return;
    }
    // `json` compares the ETag with `If-None-Match` and answers 304 when nothing has changed.
    response.status(answer.status ?? 200).json(answer.body);
  };
}

async function callOf(service: Service, https: boolean, request: Request): Promise<Call> {
  const { store } = service;
  const now = store.clock();
  const secret = bearerIn(request.headers.authorization);
  const program = secret === undefined ? undefined : await keyReader(store, secret);
  // A program has no session: a cookie that comes along is not looked at.
  const sessionToken = secret === undefined ? readSession(request, https) : undefined;
  const personId = sessionToken === undefined ? undefined : await store.sessions.findPerson(sessionToken);
  const person = personId === undefined ? undefined : await store.people.find(personId);
  const key = request.headers["idempotency-key"];
  return {
    service,
    language: languageOf(request.headers["accept-language"]),
    now,
    today: dayAt(now),
    address: request.ip ?? "",
    params: strings(request.params),
    query: strings(request.query),
    body: request.body,
    ...(request.is("application/octet-stream") ? { upload: request } : {}),
    ...(typeof key === "string" ? { idempotencyKey: key } : {}),
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(person?.active ? { reader: await readerOf(store, person) } : {}),
    ...(program && { reader: program }),
  };
}

/** What is given twice or nested is not looked at. */
function strings(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** The HTTP server as an express app: thin, everything is in the routes. */
import { createHash } from "node:crypto";
import compression from "compression";
import express, { type Express, type Request } from "express";
import { rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { bearerIn } from "../access/key-reader.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Service } from "../routes/call.ts";
import type { RunnableRoute } from "../routes/route.ts";
import { routes } from "../routes/routes.ts";
import { errorAnswer } from "./error-answer.ts";
import { handleRoute } from "./handle-route.ts";
import { securityHeaders } from "./headers.ts";
import { servePages } from "./pages.ts";
import { requestLog } from "./request-log.ts";
import { sameOrigin } from "./same-origin.ts";

export interface ServerOptions {
  readonly service: Service;
  readonly logger: Logger;
  /** Folder of the built web app. */
  readonly pages?: string;
  /** The address browsers know this server by, e.g. `https://jiefen.example`, where it stands behind a proxy. */
  readonly publicOrigin?: string;
  /** Requests one address may make in a minute, so that a page gone mad does not stop the others; 1200 unless said. */
  readonly requestsPerMinute?: number;
  /** Requests with disputes that one key may make in a minute; 60 unless said. */
  readonly intakesPerMinute?: number;
  /** How often in an hour one calendar may be fetched; 60 unless said. */
  readonly calendarsPerHour?: number;
  /** For tests: an answer that is not what the description of the API says is a server error. */
  readonly checkAnswers?: boolean;
}

const runnable: readonly RunnableRoute[] = routes;

export function createServer({
  service,
  logger,
  pages,
  publicOrigin,
  requestsPerMinute = 1200,
  intakesPerMinute = 60,
  calendarsPerHour = 60,
  checkAnswers = false,
}: ServerOptions): Express {
  const https = publicOrigin?.startsWith("https://") ?? false;
  const app = express();
  app.disable("x-powered-by");
  // Behind a proxy the last hop tells the client's address.
  app.set("trust proxy", publicOrigin === undefined ? false : 1);
  app.use(requestLog(logger), securityHeaders, compression());
  // Before the general limit: files that were edited outside are larger than anything else that comes in.
  app.use(
    "/api/drafts/:id/imports",
    limited(requestsPerMinute),
    sameOrigin(publicOrigin),
    express.json({ limit: "6mb", type: "application/json" }),
  );
  app.use("/api/imports", limited(requestsPerMinute), sameOrigin(publicOrigin), express.json({ limit: "17mb", type: "application/json" }));
  app.use(
    "/api/drafts/:id/templates",
    limited(requestsPerMinute),
    sameOrigin(publicOrigin),
    express.json({ limit: "2mb", type: "application/json" }),
  );
  app.use("/api", limited(requestsPerMinute), sameOrigin(publicOrigin), express.json({ limit: "256kb", type: "application/json" }));
  app.use("/api/intake", limited(intakesPerMinute, { by: (request) => bearerIn(request.headers.authorization) }));
  app.use("/api/calendar", limited(calendarsPerHour, { window: 3_600_000, by: (request) => request.path }));
  for (const route of runnable) {
    const handle = handleRoute({ service, https, checkAnswers }, route);
    if (route.method === "GET") app.get(route.path, handle);
    else if (route.method === "POST") app.post(route.path, handle);
    else app.delete(route.path, handle);
  }
  app.use("/api", () => {
    throw ProblemAnswer.of("not-found");
  });
  servePages(app, pages);
  app.use(errorAnswer(logger));
  return app;
}

interface Counted {
  /** Milliseconds; a minute if absent. */
  readonly window?: number;
  /** What is counted together: the address that asks, if absent; undefined for what is not counted. */
  readonly by?: (request: Request) => string | undefined;
}

function limited(limit: number, { window = 60_000, by }: Counted = {}) {
  return rateLimit({
    windowMs: window,
    limit,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    ...(by && {
      // Secrets are kept nowhere, not even here.
      keyGenerator: (request: Request) =>
        createHash("sha256")
          .update(by(request) ?? "")
          .digest("hex"),
      skip: (request: Request) => by(request) === undefined,
    }),
    handler(_request, _response, next) {
      next(ProblemAnswer.of("too-many-requests", { retryAfter: window / 1000 }));
    },
  });
}

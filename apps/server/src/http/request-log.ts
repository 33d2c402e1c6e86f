/** The request log: method, route, status, duration and request id; no path as it was typed, no query, no body, no cookie, no name. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

export function requestLog(logger: Logger) {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger,
    genReqId: () => randomUUID(),
    serializers: {
      req: (request: { readonly id: unknown; readonly method: string }) => ({ id: request.id, method: request.method }),
      res: (response: { readonly statusCode: number }) => ({ status: response.statusCode }),
    },
    // What was asked for is known by its route alone: whatever else stands in an address may have been typed by somebody.
    customSuccessObject: (request, _response, line) => ({ ...line, route: routeOf(request) }),
    customErrorObject: (request, _response, _error, line) => ({ ...line, route: routeOf(request) }),
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
  });
}

/** As in the table of routes; `-` for what met none, pages and their files included. */
function routeOf(request: object): string {
  const route: unknown = "route" in request ? request.route : undefined;
  const path: unknown = typeof route === "object" && route !== null && "path" in route ? route.path : undefined;
  return typeof path === "string" ? path : "-";
}

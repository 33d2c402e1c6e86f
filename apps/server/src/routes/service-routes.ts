/** The service itself: whether it runs, whether it can be used, how it is used. */
import { apiDocument } from "../openapi/api-document.ts";
import { readiness } from "../view/readiness.ts";
import type { Route } from "./route.ts";

export const serviceRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/api/health",
    asks: "anybody",
    handle: async ({ service }) => ({ body: { ok: true, database: service.store.engine } }),
  },
  { method: "GET", path: "/api/ready", asks: "anybody", handle: async (call) => ({ body: await readiness(call) }) },
  { method: "GET", path: "/api/openapi.json", asks: "anybody", handle: async () => ({ body: apiDocument }) },
];

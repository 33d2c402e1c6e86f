/** Every route of the API, with what it asks: the table that the tests walk. */
import { agendaRoutes } from "./agenda-routes.ts";
import { caseRoutes } from "./case-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { policyRoutes } from "./policy-routes.ts";
import type { Route } from "./route.ts";
import { sessionRoutes } from "./session-routes.ts";

export const routes: readonly Route[] = [...sessionRoutes, ...policyRoutes, ...listRoutes, ...agendaRoutes, ...caseRoutes];

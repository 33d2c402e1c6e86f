/** Every route of the API, with what it asks: the table that the tests walk. */
import { accountRoutes } from "../accounts/account-routes.ts";
import { ownAccountRoutes } from "../accounts/own-account-routes.ts";
import { viewRoutes } from "../accounts/view-routes.ts";
import { agendaRoutes } from "./agenda-routes.ts";
import { caseRoutes } from "./case-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { policyRoutes } from "./policy-routes.ts";
import type { Route } from "./route.ts";
import { serviceRoutes } from "./service-routes.ts";
import { sessionRoutes } from "./session-routes.ts";

export const routes: readonly Route[] = [
  ...serviceRoutes,
  ...sessionRoutes,
  ...ownAccountRoutes,
  ...accountRoutes,
  ...viewRoutes,
  ...policyRoutes,
  ...listRoutes,
  ...agendaRoutes,
  ...caseRoutes,
];

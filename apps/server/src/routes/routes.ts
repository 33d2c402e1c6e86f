/** Every route of the API, with what it asks: the table that the tests walk. */
import { accountRoutes } from "../accounts/account-routes.ts";
import { ownAccountRoutes } from "../accounts/own-account-routes.ts";
import { viewRoutes } from "../accounts/view-routes.ts";
import { attachmentRoutes } from "../attachments/attachment-routes.ts";
import { draftFigureRoutes } from "../figures/draft-figure-routes.ts";
import { figureRoutes } from "../figures/figure-routes.ts";
import { reportRoutes } from "../figures/report-routes.ts";
import { importRoutes } from "../intake/import-routes.ts";
import { keyRoutes } from "../keys/key-routes.ts";
import { labRoutes } from "../lab/lab-routes.ts";
import { studyRoutes } from "../lab/study-routes.ts";
import { letterRoutes } from "../letters/letter-routes.ts";
import { organisationRoutes } from "../organisation/organisation-routes.ts";
import { webhookRoutes } from "../outgoing/webhook-routes.ts";
import { auditRoutes } from "../policy-editing/audit-routes.ts";
import { differenceRoutes } from "../policy-editing/difference-routes.ts";
import { draftPaperRoutes } from "../policy-editing/draft-paper-routes.ts";
import { draftRoutes } from "../policy-editing/draft-routes.ts";
import { exchangeRoutes } from "../policy-editing/exchange-routes.ts";
import { layerRoutes } from "../policy-editing/layer-routes.ts";
import { rebaseRoutes } from "../policy-editing/rebase-routes.ts";
import { releaseRoutes } from "../policy-editing/release-routes.ts";
import { templateRoutes } from "../policy-editing/template-routes.ts";
import { alikeRoutes } from "../relating/alike-routes.ts";
import { relationRoutes } from "../relating/relation-routes.ts";
import { reminderRoutes } from "../reminders/reminder-routes.ts";
import { teamProposalRoutes } from "../roster/proposal-routes.ts";
import { rosterRoutes } from "../roster/roster-routes.ts";
import { roundRoutes } from "../rounds/round-routes.ts";
import { agendaRoutes } from "./agenda-routes.ts";
import { caseRoutes } from "./case-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { paperRoutes } from "./paper-routes.ts";
import { policyRoutes } from "./policy-routes.ts";
import type { Route } from "./route.ts";
import { serviceRoutes } from "./service-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { supervisionRoutes } from "./supervision-routes.ts";

export const routes: readonly Route[] = [
  ...serviceRoutes,
  ...sessionRoutes,
  ...ownAccountRoutes,
  ...accountRoutes,
  ...organisationRoutes,
  ...viewRoutes,
  ...policyRoutes,
  ...draftRoutes,
  ...layerRoutes,
  ...differenceRoutes,
  ...exchangeRoutes,
  ...draftFigureRoutes,
  ...draftPaperRoutes,
  ...templateRoutes,
  ...rebaseRoutes,
  ...releaseRoutes,
  ...auditRoutes,
  ...labRoutes,
  ...studyRoutes,
  ...listRoutes,
  ...agendaRoutes,
  ...supervisionRoutes,
  ...figureRoutes,
  ...reportRoutes,
  ...letterRoutes,
  ...caseRoutes,
  ...importRoutes,
  ...keyRoutes,
  ...rosterRoutes,
  ...roundRoutes,
  ...webhookRoutes,
  ...reminderRoutes,
  ...teamProposalRoutes,
  ...paperRoutes,
  ...attachmentRoutes,
  ...alikeRoutes,
  ...relationRoutes,
];

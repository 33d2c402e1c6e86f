/** The types of the HTTP API. */
export type * from "./accounts.ts";
export type * from "./agenda.ts";
export type * from "./audit.ts";
export type * from "./case-list.ts";
export type * from "./case-view.ts";
export type * from "./command.ts";
export type * from "./differences.ts";
export type * from "./drafts.ts";
export type * from "./exchange.ts";
export type * from "./lab.ts";
export type * from "./operations.ts";
export type * from "./organisation.ts";
export type * from "./policies.ts";
export type * from "./problem.ts";
export type * from "./releases.ts";
export type * from "./service.ts";
export type * from "./session.ts";

/** The HTTP API and the page that uses it. */
export type * from "./api/index.ts";

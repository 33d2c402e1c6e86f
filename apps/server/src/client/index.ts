/** The typed client of the HTTP API, for the web app, programs and tests. */
export type * from "../api/index.ts";
export { type Client, type ClientOptions, createClient } from "./client.ts";
export { withCookies } from "./cookie-jar.ts";
export { ProblemError } from "./problem-error.ts";

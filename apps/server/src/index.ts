/** The HTTP API and the page that uses it. */
export { openToKeys } from "./access/key-reader.ts";
export type * from "./api/index.ts";
export { StartRefused } from "./demo/demonstrate.ts";
export { fractionInWords, partsInWords, resultInWords } from "./figures/result-words.ts";
export { createServer, type ServerOptions } from "./http/create-server.ts";
export { createImporting } from "./intake/importing.ts";
export { createStudies } from "./lab/studies.ts";
export { createDelivering } from "./outgoing/delivering.ts";
export { createHostRules } from "./outgoing/host-rules.ts";
export { createMailer } from "./outgoing/mailer.ts";
export { ProblemAnswer } from "./problem/problem-answer.ts";
export { type AsPerson, asPerson } from "./programs/as-person.ts";
export { remind } from "./reminders/remind.ts";
export type { Service } from "./routes/call.ts";
export type { Route } from "./routes/route.ts";
export { routes } from "./routes/routes.ts";
export { createSetup } from "./setup/setup-token.ts";
export { type Started, type StartOptions, startServer } from "./start-server.ts";

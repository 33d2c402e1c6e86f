/** The service itself: whether it runs, whether it can be used, how it is used. */

/** `GET /api/health`: the process answers. */
export interface Health {
  readonly ok: true;
  /** Version of SQLite in use. */
  readonly database: string;
}

/** `GET /api/ready`: whatever is missing is a problem `not-ready` (503) that names it. */
export interface Readiness {
  readonly ready: true;
  /** The day on the server's clock in Asia/Shanghai, up to which every open case has been brought. */
  readonly day: string;
  /** How many layers have a policy in force. */
  readonly policies: number;
}

/** `GET /api/openapi.json`: an OpenAPI 3.1 document. */
export interface ApiDescription {
  readonly openapi: string;
  readonly [member: string]: unknown;
}

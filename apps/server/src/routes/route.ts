/** A route: its method and path, what it asks of the caller, and what it does. */
import type { Permission } from "@jiefen/policy";
import type { Operation } from "../api/index.ts";
import type { Answer, Call, CaseCall, SignedInCall } from "./call.ts";

export type Method = "GET" | "POST" | "DELETE";

/** Method and path of one operation of `Operations`; `:name` for one segment. */
type PlaceOf<Name extends Operation> = Name extends `${infer Verb extends Method} ${infer Path}`
  ? { readonly method: Verb; readonly path: Path }
  : never;

/** `permissions`: at least one of them; none means that a session is enough. A route that `concerns` a case finds it by `:id`, and the permission
 * must reach that case. */
type Asking<Name extends Operation> =
  | { readonly asks: "anybody"; readonly concerns?: undefined; readonly handle: (call: Call<Name>) => Promise<Answer> }
  | {
      readonly asks: readonly Permission[];
      readonly concerns?: undefined;
      readonly handle: (call: SignedInCall<Name>) => Promise<Answer>;
    }
  | {
      readonly asks: readonly [Permission, ...Permission[]];
      readonly concerns: "case";
      readonly handle: (call: CaseCall<Name>) => Promise<Answer>;
    };

/** A route of the table: its handler is given what `Operations` says of the request, already checked, and answers what it says of
 * the answer; the servers of the tests check that. */
export type Route = { readonly [Name in Operation]: PlaceOf<Name> & Asking<Name> }[Operation];

/** A route as the server runs it, whatever its operation: by the time it is called, what came in has been checked against what its handler expects.
 * The handlers are methods here, since only of those a more particular one may stand for a more general one. */
export type RunnableRoute = { readonly method: Method; readonly path: string } & (
  | { readonly asks: "anybody"; readonly concerns?: undefined; handle(call: Call): Promise<Answer> }
  | { readonly asks: readonly Permission[]; readonly concerns?: undefined; handle(call: SignedInCall): Promise<Answer> }
  | { readonly asks: readonly [Permission, ...Permission[]]; readonly concerns: "case"; handle(call: CaseCall): Promise<Answer> }
);

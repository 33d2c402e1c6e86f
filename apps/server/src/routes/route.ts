/** A route: its method and path, what it asks of the caller, and what it does. */
import type { Permission } from "@jiefen/policy";
import type { Answer, Call, CaseCall, SignedInCall } from "./call.ts";

interface Place {
  readonly method: "GET" | "POST" | "DELETE";
  /** `:name` for one segment. */
  readonly path: string;
}

/** `permissions`: at least one of them; none means that a session is enough. A route that `concerns` a case finds it by `:id`, and the permission
 * must reach that case. */
export type Route =
  | (Place & { readonly asks: "anybody"; handle(call: Call): Promise<Answer> })
  | (Place & { readonly asks: readonly Permission[]; readonly concerns?: undefined; handle(call: SignedInCall): Promise<Answer> })
  | (Place & { readonly asks: readonly [Permission, ...Permission[]]; readonly concerns: "case"; handle(call: CaseCall): Promise<Answer> });

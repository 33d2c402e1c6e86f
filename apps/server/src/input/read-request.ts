/** Reads something as the body of an operation's request, where it does not come in over HTTP. */
import type { Operation, RequestOf } from "../api/index.ts";
import { bodyMisfits, refusal } from "./check-request.ts";

/** Throws `invalid-request` with every place that does not fit. */
export function readRequest<Name extends Operation>(operation: Name, value: unknown): RequestOf<Name> {
  if (!isRequest(operation, value)) throw refusal(bodyMisfits(operation, value), "");
  return value;
}

/** INVARIANT: the description is generated from the types, and a test holds the two together. */
function isRequest<Name extends Operation>(operation: Name, value: unknown): value is RequestOf<Name> {
  return bodyMisfits(operation, value).length === 0;
}

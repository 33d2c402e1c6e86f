/** Whether this layer may add forms of its own. */
import type { Drafted } from "../../draft/drafted.ts";
import { mayAddDocument } from "../../draft/hold.ts";
import { type FormKind, formPath } from "./form-changes.ts";

export function mayAddForm(drafted: Drafted, kind: FormKind): boolean {
  return mayAddDocument(drafted, formPath(kind, "new"));
}

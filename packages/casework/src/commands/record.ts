/** A record is filed without a step. */
import { fileRecord } from "../records/file-record.ts";
import { refuse } from "../refusal/refuse.ts";
import { holdSession } from "../sessions/hold-session.ts";
import { settleDown } from "../settle-down.ts";
import type { Handler } from "./handler.ts";

/** Neither a visit, which is filed by `visit`, nor a request for closure, which is a step. */
export const record: Handler<"record"> = async (course, { record: id, values, on, session }) => {
  const { policy } = course.rules;
  const form = Object.hasOwn(policy.records, id) ? policy.records[id] : undefined;
  if (!form || id === policy.visit.record || id === policy.closure.record) return refuse("unknown-record");
  const filed = await fileRecord(course, { form, values, ...(on === undefined ? {} : { on }) });
  if (!filed.ok) return filed.refusal;
  const refusal = holdSession(course, session, filed.record);
  if (refusal) return refusal;
  await settleDown(course);
  return undefined;
};

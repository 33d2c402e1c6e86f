/** Who was at a session is taken down; the last time counts. */
import type { Attendee } from "../case/joint.ts";
import { partiesOf } from "../facts/parties.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** Nobody twice; of whoever was absent it may be said why. */
export const takeAttendance: Handler<"takeAttendance"> = (course, { session: id, present, absent }) => {
  const { state, rules, today } = course;
  const session = state.sessions.find((one) => one.id === id);
  if (!session || session.cancelled) return refuse("no-such-session");
  if (session.on > today) return refuse("session-to-come");
  const parties = new Set(partiesOf(rules.policy, state.facts).map((party) => party.id));
  const everybody = [...present, ...absent];
  if (present.length === 0 || everybody.some((one) => nameOf(one) === "")) return refuse("person-missing");
  if (everybody.some(({ party }) => party !== undefined && !parties.has(party))) return refuse("unknown-party");
  if (new Set(everybody.map(nameOf)).size < everybody.length) return refuse("twice-present");
  course.emit({ kind: "attendanceTaken", session: id, attendance: { present, absent } });
  return undefined;
};

function nameOf({ person, party, name }: Attendee): string {
  return (person ?? party ?? name ?? "").trim();
}

/** People are asked to the team, all at once. */
import { factsOf } from "../facts/facts-of.ts";
import { openAskings } from "../joint/askings.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { mayFill, requiredTeam } from "../workflow/team.ts";
import type { Handler } from "./handler.ts";

/** Refused as a whole where one of them cannot be asked; who refused before may be asked again. */
export const askToJoin: Handler<"askToJoin"> = async (course, { asked }) => {
  const { state, today, rules, context } = course;
  const required = requiredTeam(rules.policy, factsOf(rules.policy, state, today), today);
  if (asked.length === 0 || asked.some(({ person }) => person.trim() === "")) return refuse("person-missing");
  const busy = [...state.team, ...openAskings(state), ...asked].map(({ person }) => person);
  if (new Set(busy).size < busy.length) return refuse("twice-in-team");
  if (asked.some(({ seat, role }) => !mayFill(required, seat, role))) return refuse("unknown-seat");
  if (asked.some(({ person }) => state.objections?.some((one) => one.person === person))) return refuse("objected-to");
  for (const { person, account, role, seat } of asked) {
    const id = context.newId();
    course.emit({ kind: "askedToJoin", asking: { id, person, account, role, seat } });
    // Who asks themselves has said so.
    if (person === context.actor.person) course.emit({ kind: "askingAnswered", asking: id, accepts: true });
  }
  await settleDown(course);
  return undefined;
};

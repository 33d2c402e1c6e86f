/** The team is put together. It may still be incomplete. */
import { factsOf } from "../facts/facts-of.ts";
import { refuse } from "../refusal/refuse.ts";
import { settleDown } from "../settle-down.ts";
import { mayFill, requiredTeam } from "../workflow/team.ts";
import type { Handler } from "./handler.ts";

export const setTeam: Handler<"setTeam"> = async (course, { team }) => {
  const { policy } = course.rules;
  const required = requiredTeam(policy, factsOf(policy, course.state, course.today), course.today);
  if (team.some(({ person }) => person.trim() === "")) return refuse("person-missing");
  if (new Set(team.map(({ person }) => person)).size < team.length) return refuse("twice-in-team");
  if (team.some(({ seat, role }) => !mayFill(required, seat, role))) return refuse("unknown-seat");
  course.emit({ kind: "teamSet", team });
  await settleDown(course);
  return undefined;
};

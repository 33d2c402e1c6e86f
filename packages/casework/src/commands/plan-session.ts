/** A joint mediation session is planned. */
import { isDate } from "../calendar/day.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** Whoever is invited is named, by account or in words. */
export const planSession: Handler<"planSession"> = (course, { on, time, place, purpose, invited }) => {
  const { context, today } = course;
  if (!course.rules.policy.session) return refuse("no-sessions");
  if (!isDate(on)) return refuse("invalid-date");
  if (on < today) return refuse("session-in-the-past");
  if (place.trim() === "") return refuse("place-missing");
  if (invited.some(({ person = "", name = "" }) => person.trim() === "" && name.trim() === "")) return refuse("person-missing");
  course.emit({
    kind: "sessionPlanned",
    session: {
      id: context.newId(),
      on,
      ...(time ? { time } : {}),
      place: place.trim(),
      ...(purpose ? { purpose } : {}),
      invited,
      plannedBy: context.actor.person,
    },
  });
  return undefined;
};

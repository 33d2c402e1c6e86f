/** One calls for help, many answer (一方吹哨、多方响应). */

import { isDate } from "../calendar/day.ts";
import { hour } from "../calendar/hour.ts";
import { numberOf } from "../facts/number-of.ts";
import { refuse } from "../refusal/refuse.ts";
import type { Handler } from "./handler.ts";

/** Whoever is called is named, by account or in words. */
export const callForHelp: Handler<"callForHelp"> = (course, { need, place, neededOn, called }) => {
  const { rules, context, today } = course;
  const { calls } = rules.policy.joint ?? {};
  const hours = calls && numberOf(rules.policy, calls.answerWithin);
  if (!calls || hours === undefined) return refuse("no-calls");
  if (!calls.roles.some((role) => context.actor.roles.includes(role))) return refuse("not-allowed");
  if (need.trim() === "") return refuse("need-missing");
  if (!isDate(neededOn)) return refuse("invalid-date");
  if (neededOn < today) return refuse("day-passed");
  if (called.length === 0 || called.some(({ person = "", name = "", unit = "" }) => `${person}${name}${unit}`.trim() === "")) {
    return refuse("person-missing");
  }
  course.emit({
    kind: "helpCalled",
    call: {
      id: context.newId(),
      need: need.trim(),
      ...(place?.trim() ? { place: place.trim() } : {}),
      neededOn,
      answerBy: context.now + hours * hour,
      called: called.map((one) => ({ ...one, id: context.newId() })),
    },
  });
  return undefined;
};

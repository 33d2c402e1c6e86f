/** A step is taken: the case moves to another stage, and the step's effects follow. */
import type { Effect, LocalDate, Transition } from "@jiefen/policy";
import type { Refusal } from "../case/refusal.ts";
import { close, requestClosure, withdrawClosure } from "../closure/request.ts";
import type { Course } from "../course.ts";

type Act = (course: Course, on: LocalDate) => Promise<Refusal | undefined> | undefined;

const acts: Readonly<Record<Effect, Act>> = {
  settle: (course, on) => void course.emit({ kind: "settled", on }),
  unsettle: (course) => (course.state.settledOn === undefined ? undefined : void course.emit({ kind: "unsettled" })),
  requestClosure,
  withdrawClosure,
  close,
  reopen: (course) => void course.emit({ kind: "reopened" }),
};

/** `on` is the day it happened. A step that leaves the stage while closure is asked for, and does not close, withdraws the request. */
export async function takeTransition(course: Course, { id, to, effects = [] }: Transition, on: LocalDate): Promise<Refusal | undefined> {
  const { stage, open, closure } = course.state;
  const moves = to !== undefined && to !== stage;
  if (open && closure && moves && !effects.includes("close")) withdrawClosure(course);
  if (moves) course.emit({ kind: "stageChanged", transition: id, from: stage, to });
  for (const effect of effects) {
    const refusal = await acts[effect](course, on);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A case begins. */
import { dayAt } from "@jiefen/policy";
import type { Event } from "../case/event.ts";
import type { CaseState } from "../case/state.ts";
import type { BodyOf } from "./reducer.ts";

export function takenIn(body: BodyOf<"takenIn">, { on, at, madeAt, by }: Event): CaseState {
  const instant = madeAt !== undefined && dayAt(madeAt) === on ? madeAt : at;
  return {
    id: body.id,
    division: body.division,
    heldBy: body.division,
    type: body.type,
    release: body.release,
    layer: body.layer,
    version: 0,
    acceptedOn: on,
    takenUpAt: instant,
    acceptedBy: by,
    stage: body.stage,
    stageSince: on,
    stageAt: instant,
    open: true,
    facts: body.facts,
    records: [],
    assessed: {},
    inForce: {},
    setAside: {},
    levelChanges: [],
    statements: [{ on, facts: body.facts, records: 0 }],
    visits: [],
    obligations: [],
    proposals: [],
    notices: [],
    cards: [],
    sessions: [],
    letters: [],
    passedDeadlines: [],
    team: [],
    phaseSince: on,
    timesReopened: 0,
    observed: [],
    day: on,
  };
}

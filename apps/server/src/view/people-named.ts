/** Everybody a case names, by id. */
import { attachmentsOf, type CaseState, type Event, letterActs } from "@jiefen/casework";

export function peopleNamed(state: CaseState): readonly string[] {
  return [
    state.acceptedBy,
    ...(state.handler === undefined ? [] : [state.handler]),
    ...state.team.map(({ person }) => person),
    ...(state.askings ?? []).flatMap(({ person, asked, answered }) => [person, asked.by, ...(answered ? [answered.by] : [])]),
    ...(state.objections ?? []).map(({ person }) => person),
    ...(state.calls ?? []).flatMap(({ made, called, ended }) => [
      made.by,
      ...peopleAmong(called),
      ...called.flatMap(({ answered, came }) => [answered, came].flatMap((act) => (act ? [act.by] : []))),
      ...(ended ? [ended.by] : []),
    ]),
    ...state.records.map(({ by }) => by),
    ...attachmentsOf(state).map(({ by }) => by),
    ...(state.progress ?? []).map(({ by }) => by),
    ...state.letters.flatMap((way) => letterActs(way).map(({ act }) => act.by)),
    ...(state.closure ? [state.closure.requestedBy, ...state.closure.signatures.map(({ by }) => by)] : []),
    ...state.proposals.flatMap(({ by, decided }) => (decided ? [by, decided.by] : [by])),
    ...state.notices.flatMap(({ people, seen }) => [...people, ...seen.map(({ person }) => person)]),
    ...state.cards.flatMap(({ lifted }) => (lifted ? [lifted.by] : [])),
    ...state.sessions.flatMap(({ plannedBy, invited, cancelled, attendance }) => [
      plannedBy,
      ...(attendance ? [attendance.by, ...peopleAmong([...attendance.present, ...attendance.absent])] : []),
      ...peopleAmong(invited),
      ...(cancelled ? [cancelled.by] : []),
    ]),
  ];
}

function peopleAmong(invited: readonly { readonly person?: string }[]): readonly string[] {
  return invited.flatMap(({ person }) => (person === undefined ? [] : [person]));
}

export function peopleInEvents(events: readonly Event[]): readonly string[] {
  return events.flatMap(({ by, body }) => {
    if (body.kind === "assigned") return [by, body.handler];
    if (body.kind === "sessionPlanned") return [by, ...peopleAmong(body.session.invited)];
    if (body.kind === "askedToJoin") return [by, body.asking.person];
    if (body.kind === "memberReplaced") return [by, body.person];
    if (body.kind === "helpCalled") return [by, ...peopleAmong(body.call.called)];
    if (body.kind === "attendanceTaken") return [by, ...peopleAmong([...body.attendance.present, ...body.attendance.absent])];
    if (body.kind === "teamSet") return [by, ...body.team.map(({ person }) => person)];
    return [by];
  });
}

export function handlersOf(states: readonly CaseState[]): readonly string[] {
  return states.flatMap(({ handler }) => (handler === undefined ? [] : [handler]));
}

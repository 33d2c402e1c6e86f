/** Sessions that are neither held nor cancelled. */
import type { Session } from "../case/session.ts";
import type { CaseState } from "../case/state.ts";

export function openSessions({ sessions }: CaseState): readonly Session[] {
  return sessions.filter(({ held, cancelled }) => !held && !cancelled);
}

export function openSession(state: CaseState, id: string): Session | undefined {
  return openSessions(state).find((session) => session.id === id);
}

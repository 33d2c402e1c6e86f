/** That a department has told something on a letter: one notice per letter, which its sender's side has to read. */
import type { Event } from "../case/event.ts";
import type { CaseState, Notice } from "../case/state.ts";
import { noticesWith } from "./notices-with.ts";
import { unseen } from "./waiting-for.ts";

/** What was told last takes the place of what nobody has read yet. `roles`: whom to tell where nobody handles the case. */
export function withLetterTold(state: CaseState, event: Event, letter: string, roles?: readonly string[]): readonly Notice[] {
  const notices = withoutLetter(state.notices, letter);
  if (roles === undefined) return notices;
  const { handler } = state;
  const whom = handler === undefined ? { roles } : { people: [handler] };
  return noticesWith({ ...state, notices }, event, { kind: "letterTold", about: letter, ...whom });
}

/** Nothing of it is to be read any more. */
export function withoutLetter(notices: readonly Notice[], letter: string): readonly Notice[] {
  return notices.filter((notice) => !(waits(notice) && notice.about === letter));
}

/** The case has gone on: whoever took it further has seen what there was. */
export function withoutLettersTold(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((notice) => !waits(notice));
}

/** Whoever handles the case from now on is to read it. */
export function lettersToldTo(notices: readonly Notice[], handler: string): readonly Notice[] {
  return notices.map((notice) => (waits(notice) ? { ...notice, people: [handler], roles: [] } : notice));
}

function waits(notice: Notice): boolean {
  const left = unseen(notice);
  return notice.kind === "letterTold" && left.roles.length + left.people.length > 0;
}

/** That a department has told something on a letter: one notice per letter, which its sender's side has to read. */
import type { Event } from "../case/event.ts";
import type { CaseState, Notice } from "../case/state.ts";

/** What was told last takes the place of what nobody has read yet. Whom it waits for is known on reading: the case may have gone to another by then. */
export function withLetterTold({ notices }: CaseState, { sequence, on }: Event, letter: string): readonly Notice[] {
  const told: Notice = { id: `notice-${sequence}`, kind: "letterTold", on, about: letter, because: [], roles: [], people: [], seen: [] };
  return [...withoutLetter(notices, letter), told];
}

/** Nothing of it is to be read any more. */
export function withoutLetter(notices: readonly Notice[], letter: string): readonly Notice[] {
  return notices.filter((notice) => !(waits(notice) && notice.about === letter));
}

/** The case has gone on: whoever took it further has seen what there was. */
export function withoutLettersTold(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((notice) => !waits(notice));
}

function waits({ kind, seen }: Notice): boolean {
  return kind === "letterTold" && seen.length === 0;
}

/** Which letters of a case its reader may press their department for, and from when. */
import { type CaseState, chasedFrom, lettersOf, mayChase } from "@jiefen/casework";
import type { CalendarDocument, Policy } from "@jiefen/policy";
import type { LetterChaseFrom } from "../api/index.ts";

export function letterChases(
  policy: Policy,
  calendar: CalendarDocument,
  state: CaseState,
  roles: readonly string[],
): readonly LetterChaseFrom[] {
  if (!state.open || !policy.letter || !mayChase(policy.letter, roles)) return [];
  return lettersOf(policy, state).flatMap((letter) => {
    const from = chasedFrom(policy, calendar, letter);
    return from === undefined ? [] : [{ letter: letter.record.id, from }];
  });
}

/** How a division is reached where it does not say so itself: as the nearest one above it that does. */
import type { DivisionContact } from "@jiefen/policy";

interface Reached {
  readonly code: string;
  readonly parent?: string;
  readonly contact?: DivisionContact;
}

/** `parent`: the code of the division it lies in. */
export function contactAbove(divisions: readonly Reached[], parent: string | undefined, part: keyof DivisionContact): string | undefined {
  const above = divisions.find(({ code }) => code === parent);
  return above && (above.contact?.[part] ?? contactAbove(divisions, above.parent, part));
}

/** What was done with a letter on its way, by its sender and its department. */
import type { LetterAct, LetterChase, LetterWay } from "../case/letter-way.ts";

export type LetterDone =
  | { readonly what: "sent"; readonly act: LetterAct }
  | { readonly what: "received"; readonly act: LetterAct }
  | { readonly what: "extended"; readonly act: NonNullable<LetterWay["extended"]> }
  | { readonly what: "reported"; readonly act: LetterWay["reports"][number] }
  | { readonly what: "chased"; readonly act: LetterChase }
  | { readonly what: "returned"; readonly act: NonNullable<LetterWay["returned"]> }
  | { readonly what: "answered"; readonly act: LetterAct };

/** Oldest first. */
export function letterActs({ sent, received, extended, reports, chases, returned, answered }: LetterWay): readonly LetterDone[] {
  const done: readonly LetterDone[] = [
    { what: "sent", act: sent },
    ...(received ? [{ what: "received", act: received } as const] : []),
    ...(extended ? [{ what: "extended", act: extended } as const] : []),
    ...reports.map((act) => ({ what: "reported", act }) as const),
    ...chases.map((act) => ({ what: "chased", act }) as const),
    ...(returned ? [{ what: "returned", act: returned } as const] : []),
    ...(answered ? [{ what: "answered", act: answered } as const] : []),
  ];
  return done.toSorted((one, other) => one.act.at - other.act.at);
}

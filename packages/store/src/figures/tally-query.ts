/** What is asked of the things that figures count, and what is told of them. */
import type { Placed } from "@jiefen/figures";
import { type FigureKey, type FigureSubject, type LocalDate, significantDigits } from "@jiefen/policy";

export interface TallyQuery {
  readonly subject: FigureSubject;
  /** Cases taken in, or held, within this division; what belongs to none, made there. */
  readonly division: string;
  /** Absent: as it stands now. `day` absent: the day the case was taken in. */
  readonly within?: { readonly day?: string; readonly from: LocalDate; readonly to: LocalDate };
  /** These, and the origin, narrow cases alone. */
  readonly types?: readonly string[];
  readonly levels?: readonly string[];
  readonly colours?: readonly string[];
  /** The fact that tells where a dispute came from, and which of its codes are wanted. */
  readonly origin?: { readonly fact: string; readonly codes?: readonly string[] };
  /** Facts of the case that are looked at. */
  readonly facts: readonly string[];
  readonly parts: readonly FigureKey[];
  /** Each case by itself, and each thing that belongs to none. */
  readonly singly?: boolean;
}

export interface CountedTogether extends Placed {
  /** With `singly`: the case, or what belongs to none. */
  readonly id?: string;
}

/** Codes of divisions begin with those of the divisions around them: what they are not below, and what they are below. */
export function spanOf(division: string): readonly [string, string] {
  const from = significantDigits(division);
  return [from, `${from}:`];
}

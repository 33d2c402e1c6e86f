/** What a board is asked for: the division, its policy, the period and what it is narrowed by. */
import { type Figure, keysOf, type LocalDate, liesWithin, type Policy, type Standing } from "@jiefen/policy";
import type { TallyQuery } from "@jiefen/store";
import { allowed, type Reader } from "../access/reader.ts";
import type { FiguresQuery, Period } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { SignedInCall } from "../routes/call.ts";
import type { PartKey } from "./parts-of-figure.ts";
import { periodOf } from "./period.ts";

export type Narrowing = Pick<TallyQuery, "types" | "levels" | "colours" | "origin">;

/** What a board is narrowed by beside place and time. */
export type CaseKey = Exclude<PartKey, "division">;

export interface AskedBoard {
  readonly division: string;
  readonly policy: Policy;
  readonly standing: Standing;
  readonly period: Period;
  readonly today: LocalDate;
  readonly narrowing: Narrowing;
  /** What of it was asked for; the rest holds for whoever asks. */
  readonly narrowedBy: readonly CaseKey[];
  /** Whether the reader sees cases at all. */
  readonly seesCases: boolean;
  /** Present for a reader who is not told small numbers. */
  readonly discretion?: Discretion;
}

export interface Discretion {
  /** What counts fewer is small. */
  readonly below: number;
  /** The reader's division. */
  readonly own: string;
  /** What the board shows less than all of the reader's division by. */
  readonly narrowedBy: readonly PartKey[];
  /** Whether all that is asked for can be of very few itself. */
  readonly wholeMayBeSmall: boolean;
  readonly codes: Readonly<Partial<Record<PartKey, readonly string[]>>>;
}

/** Throws `not-found` for a division that is not the reader's own nor within it. */
export async function askedBoard(
  call: Pick<SignedInCall, "service" | "reader" | "today"> & { readonly query: FiguresQuery },
): Promise<AskedBoard> {
  const { service, reader, query, today } = call;
  const { policies } = service.store;
  const division = query.division ?? reader.person.division;
  const layer = liesWithin(division, reader.person.division) ? await policies.findLayerOf(division) : undefined;
  if (!layer) throw ProblemAnswer.of("not-found");
  const policy = await policies.getPolicy(layer.release);
  const narrowing = narrowingOf(query, policy);
  return {
    division,
    policy,
    standing: await policies.getStanding(layer.layer),
    period: periodOf(query, today),
    today,
    narrowing,
    narrowedBy: (["type", "level", "colour", "origin"] as const).filter((key) => query[key]),
    seesCases: allowed(reader, "case.read") !== "no",
    ...discretionFor(reader, policy, division, narrowing),
  };
}

/** It has nothing of what the board is narrowed by. */
export function isBeside({ narrowedBy }: Pick<AskedBoard, "narrowedBy">, { over }: Figure): boolean {
  return narrowedBy.some((key) => !keysOf(over).includes(key));
}

/** Empty for a reader who is told all. */
export function discretionFor(reader: Reader, { board }: Policy, division: string, narrowing: Narrowing): Pick<AskedBoard, "discretion"> {
  const small = board?.smallNumbers;
  const sees = allowed(reader, "case.read");
  if (!small || sees === "all" || (sees === "own" && small.toldTo === "readersOfCases")) return {};
  const own = reader.person.division;
  const codes: Discretion["codes"] = {
    ...(division !== own && { division: [division] }),
    ...(narrowing.types && { type: narrowing.types }),
    ...(narrowing.levels && { level: narrowing.levels }),
    ...(narrowing.colours && { colour: narrowing.colours }),
    ...(narrowing.origin?.codes && { origin: narrowing.origin.codes }),
  };
  const keys = ["division", "type", "level", "colour", "origin"] as const;
  const narrowedBy = keys.filter((key) => codes[key] !== undefined);
  return { discretion: { below: small.below, own, narrowedBy, wholeMayBeSmall: narrowedBy.length > 0, codes } };
}

function narrowingOf({ type, level, colour, origin }: FiguresQuery, { board }: Policy): Narrowing {
  const codes = (given: string | undefined) => (given ? given.split(",").slice(0, 50) : undefined);
  const [types, levels, colours, origins] = [codes(type), codes(level), codes(colour), codes(origin)];
  return {
    ...(types && { types }),
    ...(levels && { levels }),
    ...(colours && { colours }),
    ...(board?.source !== undefined && { origin: { fact: board.source, ...(origins && { codes: origins }) } }),
  };
}

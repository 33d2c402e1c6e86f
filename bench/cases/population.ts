/** The cases that every section measures on: made up once, read once, and kept in a file for the processes that follow. */
import { readFile, writeFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import { type SweptCase, syntheticCases } from "@jiefen/analysis";
import type { Policy } from "@jiefen/policy";
import { buildColumns, type Columns } from "../../packages/analysis/src/sweep/columns.ts";
import { seed, today } from "../world.ts";
import { completer, gradedFacts, type PlainFacts, type PlainValue, plainFacts } from "./plain-facts.ts";

/** How many cases are kept as they were made up, for engines that take one case. */
const kept = 2000;

export interface Population {
  readonly cases: number;
  /** As made up: some answers are missing or unknown. */
  readonly asMade: { readonly columns: Columns; readonly first: readonly SweptCase[] };
  /** The same cases with every answer known. */
  readonly complete: { readonly columns: Columns; readonly first: readonly SweptCase[] };
  /** What is read of the complete cases, by fact and case. */
  readonly plain: Readonly<Record<string, readonly PlainValue[]>>;
}

export function makePopulation(policy: Policy, count: number): Population {
  const asMade = buildColumns(policy, today);
  const complete = buildColumns(policy, today);
  const completed = completer(policy);
  const names = gradedFacts(policy);
  const plain: Readonly<Record<string, PlainValue[]>> = Object.fromEntries(names.map((name) => [name, []]));
  const [first, firstComplete]: [SweptCase[], SweptCase[]] = [[], []];
  for (const one of syntheticCases(policy, count, seed, today)) {
    const whole = completed(one);
    asMade.add(one);
    complete.add(whole);
    for (const [name, value] of Object.entries(plainFacts(policy, whole, names))) plain[name]?.push(value);
    if (first.length < kept) {
      first.push(one);
      firstComplete.push(whole);
    }
  }
  return {
    cases: count,
    asMade: { columns: asMade.finish(), first },
    complete: { columns: complete.finish(), first: firstComplete },
    plain,
  };
}

export const keepPopulation = (file: string, population: Population): Promise<void> => writeFile(file, serialize(population));

export async function readPopulation(file: string): Promise<Population> {
  const population: Population = deserialize(await readFile(file));
  return population;
}

/** Plain facts of the cases from the first on. */
export function plainCases({ plain }: Population, count: number): readonly PlainFacts[] {
  const columns = Object.entries(plain);
  return Array.from({ length: count }, (_, at) => Object.fromEntries(columns.map(([name, values]) => [name, values[at] ?? ""])));
}

/** What goes out and comes in: a layer's policy, and the changes that an edited workbook or table makes to it. */
import { findAt, type Policy, pointerOf, type Segments, type Text, type ValidPolicy, type ValueChange } from "@jiefen/policy";
import type { Refusal } from "../refusal.ts";

export interface Exchanged {
  readonly valid: ValidPolicy;
  readonly policy: Policy;
  /** Effective documents of the layer above, by path; absent for the highest layer. */
  readonly above?: Readonly<Record<string, unknown>>;
}

/** One value set in the effective documents, or given back to the layer above. */
export type Change = ValueChange;

export const gradingPath = "rules/grading.json";
export const parametersPath = "rules/parameters.json";
export const englishPath = "schemas/i18n/en.json";

/** Gathers what an import comes to. */
export class Findings {
  readonly changes: Change[] = [];
  readonly refusals: Refusal[] = [];
  readonly exchanged: Exchanged;
  constructor(exchanged: Exchanged) {
    this.exchanged = exchanged;
  }

  set(path: string, place: Segments, value: unknown): void {
    this.changes.push({ path, pointer: pointerOf(place), value });
  }

  /** To what the layer above has, or away. */
  giveBack(path: string, place: Segments): void {
    this.changes.push({ path, pointer: pointerOf(place) });
  }

  refuse(place: Text, message: Text): void {
    this.refusals.push({ place, message });
  }

  isInherited(path: string, place: Segments): boolean {
    const { above } = this.exchanged;
    return above !== undefined && findAt(above[path], place) !== undefined;
  }
}

/** The English of a text; empty where there is none. */
export function englishAt({ valid }: Exchanged, path: string, place: Segments): string {
  const text = findAt(valid.documents[englishPath], [path, pointerOf(place)]);
  return typeof text === "string" ? text : "";
}

/** Sets, changes or gives back the English of a text. */
export function changeEnglish(findings: Findings, path: string, place: Segments, text: string): void {
  if (text === englishAt(findings.exchanged, path, place).trim()) return;
  const target = [path, pointerOf(place)];
  if (text === "") findings.giveBack(englishPath, target);
  else findings.set(englishPath, target, text);
}

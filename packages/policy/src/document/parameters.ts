/** `rules/<layer>/parameters.json`: cited numbers, one value per parameter and release. */
import type { Source } from "./source.ts";

export interface ParameterDocument {
  readonly title: string;
  /** Absent: undeclared. It is shown as left open, never filled in, and a criterion that needs it is left out of grading. */
  readonly value?: number;
  readonly unit: string;
  /** Which way makes policy stricter; checked against every use. */
  readonly stricter: "lower" | "higher";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly source: Source;
  readonly "x-order"?: number;
}

export type ParametersDocument = Readonly<Record<string, ParameterDocument>>;

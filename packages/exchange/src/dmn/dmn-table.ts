/** A decision table as DMN has it, before anything is made of its cells. */

/** One cell, with the id of its element where it has one. */
export interface DmnCell {
  readonly id: string;
  readonly text: string;
}

export interface DmnInput {
  readonly id: string;
  readonly label: string;
  readonly expression: string;
  readonly typeRef: string;
  /** The values it may have, as one text; empty where nothing is said. */
  readonly values: string;
}

export interface DmnOutput {
  readonly id: string;
  readonly name: string;
  readonly typeRef: string;
  readonly values: string;
  /** What holds where no rule does; empty where nothing is said. */
  readonly otherwise: string;
}

export interface DmnRule {
  readonly id: string;
  readonly inputs: readonly DmnCell[];
  readonly outputs: readonly DmnCell[];
  /** Its annotations and description. */
  readonly notes: readonly string[];
}

export const hitPolicies = ["UNIQUE", "ANY", "FIRST", "PRIORITY", "COLLECT"] as const;
export type HitPolicy = (typeof hitPolicies)[number];
export const aggregations = ["SUM", "MIN", "MAX", "COUNT"] as const;
export type Aggregation = (typeof aggregations)[number];

export interface DmnTable {
  readonly id: string;
  /** Of the decision or the business knowledge model it belongs to. */
  readonly name: string;
  readonly hitPolicy: HitPolicy;
  readonly aggregation?: Aggregation;
  readonly inputs: readonly DmnInput[];
  readonly outputs: readonly DmnOutput[];
  readonly rules: readonly DmnRule[];
}

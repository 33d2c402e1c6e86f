/** The condition language shared by forms and rules: json-rules-engine's JSON, narrowed to what can be explained and proved. */

export type Scalar = boolean | number | string;

/** A cited number of `parameters.json`, e.g. `{"fact": "parameters", "path": "$.repeatIncidents"}`. */
export interface ParameterReference {
  readonly fact: "parameters";
  readonly path: `$.${string}`;
}

export type ConditionValue = Scalar | readonly Scalar[] | ParameterReference;

export interface AllCondition {
  readonly all: readonly Condition[];
}
export interface AnyCondition {
  readonly any: readonly Condition[];
}
export interface NotCondition {
  readonly not: Condition;
}
export interface FactCondition {
  readonly fact: string;
  readonly operator: string;
  readonly value: ConditionValue;
}

/** INVARIANT: a node has exactly one of `all`, `any`, `not`, `fact`; groups are never empty. Conditions are atoms to the overlay. */
export type Condition = AllCondition | AnyCondition | NotCondition | FactCondition;

/** A number written in place or taken from `parameters.json`. */
import type { ParameterReference } from "./condition.ts";

export type NumberOrParameter = number | ParameterReference;

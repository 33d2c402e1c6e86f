/** The input of each widget. */
import type { ComponentType } from "react";
import { ConditionInput } from "../condition/condition-input.tsx";
import type { WidgetKind } from "../entry/leaf.ts";
import { DossierInput } from "../papers/dossier-input.tsx";
import { NumberPatternInput, ToldInput } from "../papers/told-input.tsx";
import { ChoiceInput, ChoicesInput, FlagInput } from "./choice-inputs.tsx";
import type { InputProps } from "./input-props.ts";
import { LineInput } from "./line-input.tsx";
import { LinesInput } from "./lines-input.tsx";
import { MeasureInput } from "./measure-input.tsx";
import { NumberInput } from "./number-input.tsx";
import { ScheduleInput } from "./schedule-input.tsx";
import { TextInput } from "./text-input.tsx";

/** `other`: what nothing here can edit is left as it is. */
export const inputs: Readonly<Record<WidgetKind, ComponentType<InputProps> | undefined>> = {
  text: TextInput,
  number: NumberInput,
  measure: MeasureInput,
  flag: FlagInput,
  choice: ChoiceInput,
  reference: ChoiceInput,
  references: ChoicesInput,
  lines: LinesInput,
  schedule: ScheduleInput,
  condition: ConditionInput,
  line: LineInput,
  told: ToldInput,
  "number-pattern": NumberPatternInput,
  dossier: DossierInput,
  other: undefined,
};

/** Inputs made of several parts, which a `<label for>` cannot name. */
export const grouped: ReadonlySet<WidgetKind> = new Set(["schedule", "condition", "measure"]);

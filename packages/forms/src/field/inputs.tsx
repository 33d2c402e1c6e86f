/** The input of each kind. */
import type { ComponentType } from "react";
import { ChecksInput, ChoiceInput, MultiSelectInput, SelectInput, YesNoInput } from "./choice-input.tsx";
import { CountInput } from "./count-input.tsx";
import { DateInput } from "./date-input.tsx";
import { IdNumberInput } from "./id-number-input.tsx";
import type { InputKind } from "./input-kind.ts";
import type { InputProps } from "./input-props.ts";
import { MoneyInput, NumberInput } from "./number-input.tsx";
import { PhoneInput, TextAreaInput, TextInput } from "./text-input.tsx";

/** Lists are no input of their own: they hold questions; see `list-field.tsx`. */
export const inputs: Readonly<Record<Exclude<InputKind, "list">, ComponentType<InputProps>>> = {
  yesNo: YesNoInput,
  choice: ChoiceInput,
  select: SelectInput,
  checks: ChecksInput,
  multiSelect: MultiSelectInput,
  date: DateInput,
  money: MoneyInput,
  number: NumberInput,
  count: CountInput,
  text: TextInput,
  textarea: TextAreaInput,
  phone: PhoneInput,
  idNumber: IdNumberInput,
};

/** Inputs that offer "not known" among their own choices. */
export const ownUnknown: ReadonlySet<InputKind> = new Set(["yesNo", "choice"]);

/** Inputs made of several buttons, which a `<label for>` cannot name. */
export const grouped: ReadonlySet<InputKind> = new Set(["yesNo", "choice", "checks", "list"]);

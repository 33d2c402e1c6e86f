/** Widgets a field may ask for where its type's own does not serve: a closed list, with the types of fact each fits. */
import type { FactType } from "../policy/fact.ts";

export const widgets = {
  textarea: ["text"],
  phone: ["text"],
  idNumber: ["text"],
  radio: ["code", "boolean"],
  select: ["code"],
  checkboxes: ["codes"],
} as const satisfies Record<string, readonly FactType[]>;

export type Widget = keyof typeof widgets;

export function isWidget(name: string): name is Widget {
  return Object.hasOwn(widgets, name);
}

/** Colours in which levels and revisit colours are drawn. */
export const swatches = ["red", "orange", "yellow", "green", "blue", "grey"] as const;
export type Swatch = (typeof swatches)[number];

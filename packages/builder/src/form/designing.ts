/** What the parts of the designer share: the form as it stands, its words, and what can be done, kept the same between renders. */
import { createContext, useContext } from "react";
import { useEditing } from "../entry/editing.ts";
import type { OutlinedSection } from "./arrange/outline.ts";
import type { Place } from "./arrange/place.ts";
import { designerWords } from "./designer-words.ts";
import type { FieldKind } from "./field/field-kind.ts";
import type { NewField, Said } from "./field/new-field.ts";

export interface Acts {
  choose(name: string | undefined): void;
  chooseSection(id: string): void;
  /** Shows the palette, for a place. */
  offer(place: Place): void;
  put(field: string, place?: Place): void;
  compose(kind: FieldKind, place?: Place): void;
  /** Makes what was composed; undefined gives it up. */
  make(field: NewField | undefined): void;
  move(name: string, place: Place): void;
  /** By one among the questions of its part. */
  shift(name: string, by: 1 | -1): void;
  moveSection(id: string, before: string | undefined): void;
  shiftSection(id: string, by: 1 | -1): void;
  makeSection(title: Said): void;
  remove(name: string): void;
  reinstate(name: string): void;
  removeSection(id: string): void;
}

export interface Designing {
  readonly path: string;
  readonly outline: readonly OutlinedSection[];
  readonly acts: Acts;
}

const DesigningContext = createContext<Designing | undefined>(undefined);
export const DesigningProvider = DesigningContext.Provider;

export function useDesigning(): Designing {
  const designing = useContext(DesigningContext);
  if (!designing) throw new Error("A part of the form designer stands outside of it");
  return designing;
}

export function useDesignerWords() {
  const editing = useEditing();
  return { ...editing, said: designerWords[editing.language] };
}

/** The question that is being made: kept by the designer, so that it is not lost when something else is looked at. */
import { createContext, useContext } from "react";
import type { Place } from "../arrange/place.ts";
import type { NewField } from "./new-field.ts";

export interface Composing {
  readonly place: Place;
  readonly field: NewField;
}

interface ComposingContextValue {
  readonly composing: Composing | undefined;
  readonly onField: (field: NewField) => void;
}

const ComposingContext = createContext<ComposingContextValue>({ composing: undefined, onField: () => undefined });
export const ComposingProvider = ComposingContext.Provider;

export function useComposing(): ComposingContextValue {
  return useContext(ComposingContext);
}

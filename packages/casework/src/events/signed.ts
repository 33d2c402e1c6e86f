/** A signature to the closure asked for. */
import type { Reducer } from "./reducer.ts";

export const signed: Reducer<"signed"> = (state, { signature }, { by, at }) =>
  state.closure ? { ...state, closure: { ...state.closure, signatures: [...state.closure.signatures, { signature, by, at }] } } : state;

/** One filing is filled in, or put right. */
import type { Reducer } from "./reducer.ts";

export const recordSupplemented: Reducer<"recordSupplemented"> = (state, { record: id, values, visit }) => ({
  ...state,
  records: state.records.map((record) => (record.id === id ? { ...record, values: { ...record.values, ...values } } : record)),
  visits: visit ? state.visits.map((one) => (one.done?.record === id ? { ...one, done: { ...one.done, ...visit } } : one)) : state.visits,
});

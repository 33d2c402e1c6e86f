/** The case goes on under another release, with what it declared for the facts of the case. */
import { convert } from "../moving/convert.ts";
import type { Reducer } from "./reducer.ts";

export const releaseAdopted: Reducer<"releaseAdopted"> = (state, { from, to, conversions = [] }, { sequence }) => ({
  ...convert(state, conversions),
  release: to,
  earlierReleases: [...(state.earlierReleases ?? []), { release: from, version: sequence, records: state.records.length }],
});

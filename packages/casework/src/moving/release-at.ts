/** Under which release something of a case was told or filed. */
import type { CaseState } from "../case/state.ts";

/** Of the event with this sequence; a change of release itself still speaks of the older one. */
export function releaseAt({ release, earlierReleases = [] }: CaseState, sequence: number): string {
  return earlierReleases.find(({ version }) => sequence <= version)?.release ?? release;
}

/** Of a filed record. */
export function releaseOfRecord({ release, earlierReleases = [], records }: CaseState, id: string): string {
  const position = records.findIndex((record) => record.id === id);
  return earlierReleases.find(({ records: filed }) => position < filed)?.release ?? release;
}

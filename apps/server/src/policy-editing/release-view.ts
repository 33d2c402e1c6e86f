/** The publications of a layer as they are delivered. */
import { publicationStates } from "@jiefen/store";
import type { PersonName, ReleaseSummary } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";

/** The latest in force first. */
export async function releaseSummaries(
  { service, today }: Pick<SignedInCall, "service" | "today">,
  layer: string,
): Promise<readonly ReleaseSummary[]> {
  const { store } = service;
  const history = await store.policies.history(layer);
  const counts = await store.openCasesByRelease(layer);
  const stateOf = publicationStates(history, today);
  const names = await store.people.names(
    history.flatMap(({ publishedBy, reviewedBy }) => [publishedBy, ...(reviewedBy ? [reviewedBy] : [])]),
  );
  const personOf = (id: string | undefined): PersonName | undefined => {
    const name = id === undefined ? undefined : names[id];
    return id === undefined || name === undefined ? undefined : { id, name };
  };
  return history.map((publication) => {
    const publishedBy = personOf(publication.publishedBy);
    const reviewedBy = personOf(publication.reviewedBy);
    return {
      publication: publication.id,
      release: publication.release,
      ...(publication.above === undefined ? {} : { above: publication.above }),
      effectiveFrom: publication.effectiveFrom,
      publishedAt: publication.publishedAt,
      ...(publishedBy ? { publishedBy } : {}),
      ...(reviewedBy ? { reviewedBy } : {}),
      note: publication.note,
      state: stateOf(publication),
      openCases: counts.get(publication.release) ?? 0,
    };
  });
}

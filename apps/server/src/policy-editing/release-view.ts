/** The publications of a layer as they are delivered. */
import type { LocalDate } from "@jiefen/policy";
import type { Publication } from "@jiefen/store";
import type { PersonName, ReleaseState, ReleaseSummary } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";

/** The latest in force first. */
export async function releaseSummaries(
  { service, today }: Pick<SignedInCall, "service" | "today">,
  layer: string,
): Promise<readonly ReleaseSummary[]> {
  const { store } = service;
  const history = await store.policies.history(layer);
  const counts = await store.openCasesByRelease(layer);
  const inForce = (await store.policies.findLayer(layer))?.id;
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
      state: stateOf(publication, inForce, today),
      openCases: counts.get(publication.release) ?? 0,
    };
  });
}

function stateOf({ id, withdrawnAt, effectiveFrom }: Publication, inForce: string | undefined, today: LocalDate): ReleaseState {
  if (withdrawnAt !== undefined) return "withdrawn";
  if (id === inForce) return "inForce";
  return effectiveFrom > today ? "scheduled" : "superseded";
}

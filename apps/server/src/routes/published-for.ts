/** A layer that somebody may take disputes in under. */
import { liesWithin } from "@jiefen/policy";
import type { Publication, Store } from "@jiefen/store";
import type { Reader } from "../access/reader.ts";

/** Undefined unless it is published, and the reader's own or within their division. */
export async function publishedFor(store: Store, reader: Reader, layer: string): Promise<Publication | undefined> {
  const publication = await store.policies.findLayer(layer);
  const own = publication && (publication.layer === reader.layer?.layer || liesWithin(publication.division, reader.person.division));
  return own ? publication : undefined;
}

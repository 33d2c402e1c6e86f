/** What tries out one part of a draft: asked for anew with each change, and shown until the next of the same part is there. */
import type { DraftView } from "@jiefen/server/client";

/** `shown` is the part: a figure, a paper. */
export function previewKey(what: string, { id, version }: Pick<DraftView, "id" | "version">, shown: string, ...how: readonly unknown[]) {
  return [what, shown, id, version, ...how] as const;
}

type Key = ReturnType<typeof previewKey>;

/** For `placeholderData`: what was shown last, unless that was of another part. */
export function ofTheSame(shown: string) {
  return <Data>(last: Data | undefined, query: { readonly queryKey: Key } | undefined): Data | undefined =>
    query?.queryKey[1] === shown ? last : undefined;
}

/** What the pages of policy editing read from the server, and when it is read again. */
import type { DraftView } from "@jiefen/server/client";
import { keepPreviousData, queryOptions, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../api.ts";

export const draftList = queryOptions({ queryKey: ["drafts"], queryFn: () => api.drafts() });

/** Answers may overtake one another. */
function newer(known: DraftView | undefined, answer: DraftView): DraftView {
  return known && known.version > answer.version ? known : answer;
}

export function oneDraft(id: string) {
  // A draft is large and delivered whole; whether it changed is told by its version.
  return queryOptions({
    queryKey: ["draft", id],
    queryFn: async ({ client, queryKey }) => {
      const answer = await api.draft(id);
      return newer(client.getQueryData(queryKey), answer);
    },
    structuralSharing: false,
  });
}

/** Checked once for each version: the answer to the same draft is the same. */
export function draftCheck(id: string, version: number) {
  return queryOptions({ queryKey: ["draft-check", id, version], queryFn: () => api.checkDraft(id), staleTime: 5 * 60_000 });
}

/** What came in of newer releases, for each version. */
export function draftRebase(id: string, version: number) {
  return queryOptions({
    queryKey: ["draft-rebase", id, version],
    queryFn: () => api.draftRebase(id),
    staleTime: 5 * 60_000,
    // While the next version is told, the one before stays in view.
    placeholderData: keepPreviousData,
  });
}

export function releaseList(layer: string) {
  return queryOptions({ queryKey: ["releases", layer], queryFn: () => api.releases(layer) });
}

/** The documents of a release, which never change. */
export function releasedDocuments(layer: string, release: string) {
  return queryOptions({
    queryKey: ["release-documents", layer, release],
    queryFn: () => api.release(layer, release),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

/** Takes in what the server says of a draft after it was acted on. */
export function useTakeIn(): (view: DraftView) => void {
  const client = useQueryClient();
  return useCallback(
    (view) => {
      client.setQueryData(oneDraft(view.id).queryKey, (known) => newer(known, view));
      void client.invalidateQueries({ queryKey: draftList.queryKey });
    },
    [client],
  );
}

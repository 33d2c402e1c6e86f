/** Who else has the draft open, asked every ten seconds; where somebody has changed it, it is read again. */
import type { DraftView } from "@jiefen/server/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../api.ts";
import { oneDraft } from "./queries.ts";

const askedEvery = 10_000;

export function usePresence({ id, version }: DraftView, path: string, pointer: string) {
  const client = useQueryClient();
  const presence = useQuery({
    queryKey: ["draft-presence", id],
    queryFn: () => api.draftPresence(id, path === "" ? {} : { path, pointer }),
    refetchInterval: askedEvery,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const newest = presence.data?.version ?? 0;
  useEffect(() => {
    if (newest > version) void client.invalidateQueries({ queryKey: oneDraft(id).queryKey });
  }, [client, id, newest, version]);
  return presence.data?.others ?? [];
}

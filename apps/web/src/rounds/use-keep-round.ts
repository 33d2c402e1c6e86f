/** Keeps a round as it is by now: at the server, or on the device until the server is reached. One after another, so that the last one holds. */
import type { Text } from "@jiefen/policy";
import type { RoundEntryRequest } from "@jiefen/server/client";
import { useMutation, useMutationState, useQueryClient } from "@tanstack/react-query";
import { api, problemOf } from "../api.ts";
import { newKey } from "../filling/use-command-key.ts";
import { dropRound, queueRound } from "../offline/queue.ts";
import { useMe } from "../session/me.ts";
import { isUnreachable } from "../session/vault.ts";

/** Where it is kept. */
export type KeptAt = "server" | "device";

const keeping = (id: string) => ["keepRound", id] as const;

export function useKeepRound(id: string, title: Text) {
  const { me } = useMe();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keeping(id),
    scope: { id: "rounds" },
    mutationFn: async (request: RoundEntryRequest): Promise<KeptAt> => {
      try {
        await api.keepRound(request);
      } catch (error) {
        // As somebody else has kept it meanwhile.
        if (problemOf(error)?.code === "round-changed") await client.invalidateQueries({ queryKey: ["rounds"] });
        if (!isUnreachable(error)) throw error;
        await queueRound({ me, key: newKey(), title, about: request.place ?? "" }, request);
        return "device";
      }
      // The server has it: that this browser keeps nothing, or not now, takes nothing from that.
      await dropRound(me, request).catch(() => undefined);
      await client.invalidateQueries({ queryKey: ["rounds"] });
      return "server";
    },
  });
}

/** What came of keeping it last, on whichever page that was. */
export function useKeptAt(id: string): { readonly at?: KeptAt; readonly error?: unknown } {
  const all = useMutationState({
    filters: { mutationKey: keeping(id) },
    select: ({ state }) => ({ at: state.data as KeptAt | undefined, error: state.error, status: state.status }),
  });
  const last = all.at(-1);
  return last?.status === "error" ? { error: last.error } : { ...(last?.at && { at: last.at }) };
}

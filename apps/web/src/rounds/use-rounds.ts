/** The rounds a person may see, with the last one they led and who may have gone along; on the device too where it works without network. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api.ts";
import { carried } from "../offline/carried.ts";
import { useOutbox } from "../offline/use-outbox.ts";
import { useMe } from "../session/me.ts";
import { knownRounds } from "./known-rounds.ts";

export function useRounds(enabled = true) {
  const { me, today } = useMe();
  const { unsettled } = useOutbox();
  const told = useQuery({
    queryKey: ["rounds", me.id] as const,
    queryFn: () => carried("rounds", () => api.rounds()),
    enabled,
  });
  const page = useMemo(() => told.data && knownRounds(told.data, unsettled, me, today), [told.data, unsettled, me, today]);
  return { told, page };
}

/** Steps of a draft besides editing: submitted, taken back, returned, approved, discarded. */
import type { DraftView } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { problemOf } from "../api.ts";
import { useTakeIn } from "./queries.ts";

/** A stale draft is read again, so that what was decided on is what is there. */
export function useDraftAct(done: string, after?: () => void) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const takeIn = useTakeIn();
  return useMutation({
    mutationFn: (act: () => Promise<DraftView>) => act(),
    onSuccess: (view) => {
      takeIn(view);
      for (const key of ["releases", "policy", "policies", "audit"]) void client.invalidateQueries({ queryKey: [key] });
      void message.success(done);
      after?.();
    },
    onError: (error) => {
      if (problemOf(error)?.code === "stale") void client.invalidateQueries({ queryKey: ["draft"] });
    },
  });
}

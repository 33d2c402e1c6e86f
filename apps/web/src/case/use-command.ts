/** Commands on the open case: what was sent, whether it was done, and what has changed meanwhile. */
import type { CaseView, PersonalCommand } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, problemOf } from "../api.ts";
import { useCommandKey } from "../filling/use-command-key.ts";
import { useCase } from "./case-context.ts";

export function useCommand(onDone?: (view: CaseView) => void) {
  const { t } = useTranslation();
  const { view } = useCase();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useCommandKey();
  const { id, version } = view.state;
  return useMutation({
    mutationFn: (command: PersonalCommand) => api.command(id, { version, command }, keyOf({ version, command })),
    onSuccess: (next) => {
      client.setQueryData(["case", id], next);
      for (const key of [["timeline", id], ["agenda"], ["cases"]]) void client.invalidateQueries({ queryKey: key });
      void message.success(t("command.done"));
      onDone?.(next);
    },
    onError: (error) => {
      // Somebody else was quicker: the newest state comes up behind the form, which keeps its input.
      if (problemOf(error)?.code === "stale") {
        for (const key of [
          ["case", id],
          ["timeline", id],
        ])
          void client.invalidateQueries({ queryKey: key });
      }
    },
  });
}

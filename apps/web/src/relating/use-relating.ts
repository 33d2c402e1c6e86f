/** What is said and done about the open case and another one: sent, and everything that shows either of them looked up anew. */
import type { CaseView } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { useCommandKey } from "../filling/use-command-key.ts";
import { useForgetKept } from "../session/kept-form.tsx";

/** `send` is given the id of the open case and a key under which a retry does nothing again. */
export function useRelating<Asked>(send: (id: string, asked: Asked, key: string) => Promise<CaseView>, onDone?: () => void) {
  const { t } = useTranslation();
  const { view } = useCase();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useCommandKey();
  const forget = useForgetKept();
  const { id } = view.state;
  return useMutation({
    mutationFn: (asked: Asked) => send(id, asked, keyOf({ version: view.state.version, asked })),
    onSuccess: (next) => {
      client.setQueryData(["case", id], next);
      for (const key of ["case", "relations", "timeline", "agenda", "cases"]) void client.invalidateQueries({ queryKey: [key] });
      forget();
      void message.success(t("command.done"));
      onDone?.();
    },
    onError: () => void client.invalidateQueries({ queryKey: ["case"] }),
  });
}

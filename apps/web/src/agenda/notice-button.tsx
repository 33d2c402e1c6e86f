/** One tap says that a notice has been seen. */
import type { AgendaTask } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { api, problemOf } from "../api.ts";
import { useCommandKey } from "../filling/use-command-key.ts";
import { useLanguage } from "../words/words.ts";

interface NoticeButtonProps {
  readonly task: AgendaTask;
  /** Whose it is, for those who do not see the row. */
  readonly name: ReactNode;
}

export function NoticeButton({ task, name }: NoticeButtonProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useCommandKey();
  const body = { version: task.version, command: { kind: "acknowledge", notice: task.about } } as const;
  const see = useMutation({
    mutationFn: () => api.command(task.caseId, body, keyOf(body)),
    onSuccess: (view) => {
      client.setQueryData(["case", task.caseId], view);
      void message.success(t("quick.seen", { title: task.title[language] }));
    },
    onError: (error) => void message.error(problemOf(error)?.detail ?? t("command.refused")),
    onSettled: () => client.invalidateQueries({ queryKey: ["agenda"] }),
  });
  return (
    <Button className="row-action" loading={see.isPending} onClick={() => see.mutate()}>
      {t("agenda.notice")}
      {name}
    </Button>
  );
}

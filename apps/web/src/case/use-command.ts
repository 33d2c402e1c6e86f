/** Commands on the open case: what was sent, whether it was done or waits for the network, and what has changed meanwhile. */
import { dayAt, type LocalDate } from "@jiefen/policy";
import type { CaseView, PersonalCommand } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, problemOf } from "../api.ts";
import { useCommandKey } from "../filling/use-command-key.ts";
import { mayWait } from "../offline/on-device.ts";
import { queueCommand } from "../offline/queue.ts";
import { isHere } from "../offline/waiting.ts";
import { workTitle } from "../offline/work-title.ts";
import { standingOf } from "../policy/use-policy.ts";
import { useForgetKept } from "../session/kept-form.tsx";
import { useMe } from "../session/me.ts";
import { isUnreachable } from "../session/vault.ts";
import { useCase } from "./case-context.ts";
import { partyName } from "./party-name.ts";

/** The case after the command, and whether that still waits to be sent. */
export interface AfterCommand {
  readonly view: CaseView;
  readonly waiting: boolean;
}

/** What happened on a day says so from the start: it may be sent on a later one. */
function dated(command: PersonalCommand, today: LocalDate): PersonalCommand {
  return command.kind === "visit" && command.on === undefined ? { ...command, on: today } : command;
}

export function useCommand(onDone?: (view: CaseView) => void) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { me, today } = useMe();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useCommandKey();
  const forget = useForgetKept();
  const { id, version } = view.state;

  async function queue(command: PersonalCommand, key: string, failure: unknown = new Error("It cannot wait.")): Promise<CaseView> {
    if (!mayWait(command)) throw failure;
    const party = command.kind === "visit" ? partyName(policy, view.state.facts, command.party, "") : "";
    const about = [view.title || view.number, party].filter(Boolean).join(" · ");
    const standing = await client.fetchQuery(standingOf(view.layer.id)).catch(() => {
      throw failure;
    });
    return queueCommand({ policy, standing, me, key, title: workTitle(policy, command), about }, view, command);
  }
  return useMutation({
    mutationFn: async (asked: PersonalCommand): Promise<AfterCommand> => {
      const command = dated(asked, navigator.onLine ? today : dayAt(Date.now()));
      const key = keyOf({ version, command });
      if (isHere(id)) return { view: await queue(command, key), waiting: true };
      try {
        return { view: await api.command(id, { version, command }, key), waiting: false };
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        return { view: await queue(command, key, error), waiting: true };
      }
    },
    onSuccess: ({ view: next, waiting }) => {
      client.setQueryData(["case", id], next);
      for (const key of [["timeline", id], ["agenda"], ["cases"]]) void client.invalidateQueries({ queryKey: key });
      forget();
      void message.success(t(waiting ? "offline.queued" : "command.done"));
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

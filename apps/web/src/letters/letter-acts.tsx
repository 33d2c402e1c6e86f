/** What a department may do with a letter now, and the words or answers that each act needs. */
import { label } from "@jiefen/forms";
import type { Facts, Policy } from "@jiefen/policy";
import type { LetterCommand, LetterCommandKind, LetterView } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { api, problemOf } from "../api.ts";
import { Panel } from "../case/panel.tsx";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useCommandKey } from "../filling/use-command-key.ts";
import { KeptNotice, useForgetKept, useKept } from "../session/kept-form.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AnswerForm } from "./answer-form.tsx";
import { ReturnForm } from "./return-form.tsx";
import { WordsForm } from "./words-form.tsx";

export function LetterActs({ view, policy }: { readonly view: LetterView; readonly policy: Policy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useCommandKey();
  const [chosen, choose] = useKept<LetterCommandKind | undefined>("act", undefined);
  const forget = useForgetKept();
  const act = useMutation({
    mutationFn: (command: LetterCommand) => api.onLetter(view.id, command, keyOf({ command, way: view.way })),
    onSuccess: (next) => {
      client.setQueryData(["letter", view.id], next);
      void client.invalidateQueries({ queryKey: ["letters"] });
      void message.success(t("command.done"));
      forget();
    },
  });
  if (view.may.length === 0) return null;
  const [first] = view.may;
  const ends = {
    sending: act.isPending,
    trouble: act.error ? <RefusalNotice error={act.error} /> : null,
    onCancel: () => {
      act.reset();
      forget();
    },
  };
  const send = (command: LetterCommand) => act.mutate(command);
  const press = (kind: LetterCommandKind) => {
    act.reset();
    if (kind === "receiveLetter") send({ kind });
    else choose(kind);
  };
  const issues = problemOf(act.error)?.issues ?? [];
  return (
    <Panel id="acts" title={t("letters.acts")}>
      <KeptNotice />
      {chosen === undefined && (
        <>
          <div className="letter-acts">
            {view.may.map((kind) => (
              <Button
                key={kind}
                type={kind === first ? "primary" : "default"}
                size="large"
                loading={act.isPending}
                onClick={() => press(kind)}
              >
                {t(`letters.act.${kind}`)}
              </Button>
            ))}
          </div>
          {first === "receiveLetter" && <p className="quiet">{t("letters.receiveHint")}</p>}
          {ends.trouble}
        </>
      )}
      {chosen === "returnLetter" && (
        <ReturnForm
          {...ends}
          departments={policy.departments
            .filter(({ id }) => id !== view.way.department)
            .map(({ id, title }) => ({ value: id, label: label(title, language) }))}
          onSend={(values) => send({ kind: "returnLetter", ...values })}
        />
      )}
      {chosen === "extendLetter" && (
        <WordsForm
          {...ends}
          id="extend"
          label={t("letters.extendReason")}
          hint={t("letters.extendHint", { date: dayText(view.extendedTo ?? view.today, view.today, language) })}
          submit={t("letters.act.extendLetter")}
          onSend={(reason) => send({ kind: "extendLetter", reason })}
        />
      )}
      {chosen === "reportOnLetter" && (
        <WordsForm
          {...ends}
          id="report"
          label={t("letters.report")}
          hint={t("letters.reportHint")}
          submit={t("letters.act.reportOnLetter")}
          onSend={(text) => send({ kind: "reportOnLetter", text })}
        />
      )}
      {chosen === "answerLetter" && (
        <AnswerForm
          {...ends}
          view={view}
          policy={policy}
          issues={issues}
          onSend={(values: Facts) => send({ kind: "answerLetter", values })}
        />
      )}
    </Panel>
  );
}

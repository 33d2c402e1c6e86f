/** Lifting a card, with the reason that goes into the file. */
import { label } from "@jiefen/forms";
import type { CardOfCase } from "@jiefen/server/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useCommandKey } from "../filling/use-command-key.ts";
import { recordSubject } from "../session/draft-subject.ts";
import { KeptForm, KeptNotice, useForgetKept, useKept } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";

interface LiftCardDialogProps {
  readonly card: CardOfCase;
  readonly onClose: () => void;
}

/** What is typed here stands in the form on the case too, and the other way about. */
export function LiftCardDialog({ card, onClose }: LiftCardDialogProps) {
  return (
    <KeptForm subject={recordSubject(card.case.id, `lift:${card.id}`)}>
      <LiftCard card={card} onClose={onClose} />
    </KeptForm>
  );
}

function LiftCard({ card, onClose }: LiftCardDialogProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useCommandKey();
  const [reason, setReason] = useKept("text", "");
  const forget = useForgetKept();
  const said = reason.trim();
  const title = label(card.title, language);
  const lift = useMutation({
    mutationFn: () => {
      const body = { version: card.version, command: { kind: "liftCard", card: card.id, reason: said } } as const;
      return api.command(card.case.id, body, keyOf(body));
    },
    onSuccess: (view) => {
      client.setQueryData(["case", card.case.id], view);
      for (const key of ["supervision", "agenda", "cases"]) void client.invalidateQueries({ queryKey: [key] });
      forget();
      void message.success(t("supervision.lifted", { card: title }));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t("card.liftTitle", { card: title })}
      okText={t("card.lift")}
      cancelText={t("state.cancel")}
      okButtonProps={{ disabled: said === "", loading: lift.isPending }}
      onOk={() => lift.mutate()}
      onCancel={onClose}
      closable={{ "aria-label": t("state.close") }}
    >
      <KeptNotice />
      <p>
        {card.case.title || card.case.number} · {label(card.cause, language)}
      </p>
      <div className="field">
        <label htmlFor="lift-reason">{t("command.reason")}</label>
        <Input.TextArea id="lift-reason" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        <span className="quiet">{t("card.liftHint")}</span>
      </div>
      {lift.isError && <RefusalNotice error={lift.error} />}
    </Modal>
  );
}

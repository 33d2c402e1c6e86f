/** Lifting a supervision card. */
import type { SupervisionCard } from "@jiefen/casework";
import { useTranslation } from "react-i18next";
import { CardMark } from "./card-mark.tsx";
import { cardTitle, causeText } from "./card-text.ts";
import { useCase } from "./case-context.ts";
import { TextForm } from "./text-form.tsx";
import { useTelling } from "./use-telling.ts";

export function LiftCardForm({ card }: { readonly card: SupervisionCard }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { policy } = useCase();
  return (
    <TextForm
      id="reason"
      label={t("command.reason")}
      hint={t("card.liftHint")}
      submit={t("card.lift")}
      rows={3}
      maxLength={500}
      command={(reason) => ({ kind: "liftCard", card: card.id, reason })}
    >
      <p>
        <CardMark title={cardTitle(telling, card.card)} rank={policy.cards.find(({ id }) => id === card.card)?.rank ?? 0} />{" "}
        {causeText(telling, card)}
      </p>
    </TextForm>
  );
}

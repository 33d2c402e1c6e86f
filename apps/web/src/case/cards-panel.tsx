/** Supervision cards of the case: what for, since when, who lifts them. */
import type { SupervisionCard } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useRoles } from "../policy/use-roles.ts";
import { useMe } from "../session/me.ts";
import { dayText, timeText } from "../words/dates.ts";
import { CardMark } from "./card-mark.tsx";
import { cardTitle, causeText } from "./card-text.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { useDoing } from "./use-doing.ts";
import { useTelling } from "./use-telling.ts";

function CardRow({ card }: { readonly card: SupervisionCard }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view, policy } = useCase();
  const { me } = useMe();
  const { start } = useDoing();
  const { roleTitles } = useRoles(view.layer.id);
  const declared = policy.cards.find(({ id }) => id === card.card);
  const { lifted } = card;
  return (
    <li className="row row-plain">
      <div className="row-main">
        <CardMark title={cardTitle(telling, card.card)} rank={declared?.rank ?? 0} /> {causeText(telling, card)}
        <div className="quiet">
          {t("card.issued", { date: dayText(card.on, view.today, telling.language) })} ·{" "}
          {lifted
            ? t("card.lifted", { name: telling.name(lifted.by), when: timeText(lifted.at, telling.language), reason: lifted.reason })
            : view.state.handler === me.id
              ? t("card.notHandler")
              : t("card.who", { roles: roleTitles(declared?.liftedBy ?? []) })}
        </div>
      </div>
      {view.mayLift.includes(card.id) && (
        <Button onClick={() => start(`lift:${card.id}`)}>
          {t("card.lift")}
          <span className="jf-hidden"> {cardTitle(telling, card.card)}</span>
        </Button>
      )}
    </li>
  );
}

export function CardsPanel() {
  const { t } = useTranslation();
  const { view } = useCase();
  const open = view.state.cards.filter(({ lifted }) => !lifted);
  const lifted = view.state.cards.filter((card) => card.lifted).toReversed();
  if (view.state.cards.length === 0) return null;
  return (
    <Panel id="cards" title={t("card.title")} count={open.length} flush>
      {open.length === 0 && <p className="quiet panel-note">{t("card.none")}</p>}
      <ul className="rows">
        {open.map((card) => (
          <CardRow key={card.id} card={card} />
        ))}
      </ul>
      {lifted.length > 0 && (
        <details className="checks-done">
          <summary>{t("card.liftedTitle", { count: lifted.length })}</summary>
          <ul className="rows">
            {lifted.map((card) => (
              <CardRow key={card.id} card={card} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

/** Open supervision cards, and lifting them where one may. */
import { LevelMark, label } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import type { CardOfCase } from "@jiefen/server/client";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CardMark } from "../case/card-mark.tsx";
import { PapersToOpen } from "../papers/papers-to-open.tsx";
import { useRoles } from "../policy/use-roles.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { LiftCardDialog } from "./lift-card-dialog.tsx";

interface CardListProps {
  readonly cards: readonly CardOfCase[];
  readonly today: LocalDate;
}

export function CardList({ cards, today }: CardListProps) {
  const [lifting, lift] = useState<CardOfCase>();
  return (
    <>
      <ul className="rows">
        {cards.map((card) => (
          <CardRow key={`${card.case.id} ${card.id}`} card={card} today={today} onLift={() => lift(card)} />
        ))}
      </ul>
      {lifting && <LiftCardDialog card={lifting} onClose={() => lift(undefined)} />}
    </>
  );
}

interface CardRowProps {
  readonly card: CardOfCase;
  readonly today: LocalDate;
  readonly onLift: () => void;
}

function CardRow({ card, today, onLift }: CardRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { roleTitles } = useRoles(card.case.layer);
  const name = card.case.title || card.case.number;
  return (
    <li className="row row-plain">
      <div className="row-main">
        <CardMark title={label(card.title, language)} rank={card.rank} /> {label(card.cause, language)}
        <div className="quiet">
          <Link to={`/cases/${encodeURIComponent(card.case.id)}#cards`}>{name}</Link>
          <span>
            {" "}
            · {label(card.case.typeTitle, language)} · {label(card.divisionTitle, language)}
          </span>
          {card.case.handler && (
            <span>
              {" "}
              · {t("case.handler")} {card.case.handler.name}
            </span>
          )}
          <span> · {t("card.issued", { date: dayText(card.on, today, language) })}</span>
        </div>
        <PapersToOpen caseId={card.case.id} papers={card.papers} about={name} />
      </div>
      <LevelMark title={card.case.levelTitle} swatch={card.case.levelSwatch} language={language} />
      {card.mayLift ? (
        <Button aria-haspopup="dialog" onClick={onLift}>
          {t("card.lift")}
          <span className="jf-hidden"> {name}</span>
        </Button>
      ) : (
        <span className="quiet">{t("card.who", { roles: roleTitles(card.liftedBy) })}</span>
      )}
    </li>
  );
}

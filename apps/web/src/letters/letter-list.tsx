/** Letters in a list: what about, from whom, and what waits. */
import { LevelMark, label } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import type { LetterSummary } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { AwaitedLine } from "./awaited-line.tsx";
import { ChasedLine } from "./chased-line.tsx";

export function LetterList({ items, today }: { readonly items: readonly LetterSummary[]; readonly today: LocalDate }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const day = (date: LocalDate) => dayText(date, today, language);
  return (
    <ul className="rows">
      {items.map((letter) => (
        <li key={letter.id} className="row row-plain">
          <div className="row-main">
            <span className="row-title">{label(letter.typeTitle, language)}</span>{" "}
            {letter.levelTitle && <LevelMark title={letter.levelTitle} swatch={letter.levelSwatch ?? "grey"} language={language} />}
            <div className="quiet">
              {letter.number ?? t("letters.unnumbered")} ·{" "}
              {t("letters.from", { sender: label(letter.senderTitle, language), name: letter.sentBy, date: day(letter.sentOn) })}
            </div>
            {letter.chased && <ChasedLine chased={letter.chased} today={today} />}
            <div>
              {letter.awaited && <AwaitedLine awaited={letter.awaited} today={today} />}
              {letter.answeredOn && t("letters.answered", { date: day(letter.answeredOn) })}
              {letter.returnedOn && t("letters.returned", { date: day(letter.returnedOn) })}
              {!letter.awaited && !letter.answeredOn && !letter.returnedOn && t("letters.caseClosed")}
            </div>
          </div>
          <Link className="row-action" to={`/letters/${encodeURIComponent(letter.id)}`}>
            {t("letters.view")}
            <span className="jf-hidden">
              {" "}
              {label(letter.typeTitle, language)} {letter.caseNumber}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

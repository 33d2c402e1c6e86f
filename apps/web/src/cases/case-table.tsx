/** The cases found: a table, on phones a list of cards. */
import { ClockCircleFilled } from "@ant-design/icons";
import { LevelMark, label, useNarrow } from "@jiefen/forms";
import type { CaseSummary } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../session/me.ts";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

function NextText({ item }: { readonly item: CaseSummary }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  if (!item.next) return null;
  return (
    <span>
      {label(item.next.title, language)} <span className="figures">{dayText(item.next.dueOn, today, language)}</span>
      {item.next.daysLate > 0 && (
        <strong className="late">
          {" "}
          <ClockCircleFilled aria-hidden /> {t("agenda.daysLate", { count: item.next.daysLate })}
        </strong>
      )}
    </span>
  );
}

function Marks({ item }: { readonly item: CaseSummary }) {
  const { language } = useLanguage();
  return <LevelMark title={item.levelTitle} swatch={item.levelSwatch} language={language} provisional={item.provisional} />;
}

export function CaseTable({ items }: { readonly items: readonly CaseSummary[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  const narrow = useNarrow();
  const place = (item: CaseSummary) => `/cases/${encodeURIComponent(item.id)}`;
  if (narrow)
    return (
      <ul className="rows panel panel-flush">
        {items.map((item) => (
          <li key={item.id} className="case-card">
            <Link to={place(item)} className="row-title">
              {item.title || item.number}
            </Link>
            <Marks item={item} />
            <span className="quiet">
              {label(item.typeTitle, language)} · {label(item.stageTitle, language)} · {item.handler?.name ?? t("case.noHandler")} ·{" "}
              {t("progress.last", { date: dayText(item.progressOn, today, language) })}
            </span>
            <span className="quiet">
              <NextText item={item} />
            </span>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="panel panel-flush table-box">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("cases.parties")}</th>
            <th scope="col">{t("cases.type")}</th>
            <th scope="col">{t("cases.level")}</th>
            <th scope="col">{t("cases.colour")}</th>
            <th scope="col">{t("cases.stage")}</th>
            <th scope="col">{t("cases.handler")}</th>
            <th scope="col">{t("cases.accepted")}</th>
            <th scope="col">{t("progress.lastOn")}</th>
            <th scope="col">{t("cases.next")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <Link to={place(item)}>{item.title || item.number}</Link>
                <div className="quiet figures">{item.number}</div>
              </th>
              <td>{label(item.typeTitle, language)}</td>
              <td>
                <Marks item={item} />
              </td>
              <td>{item.colourTitle && <LevelMark title={item.colourTitle} swatch={item.colourSwatch ?? ""} language={language} />}</td>
              <td>{label(item.stageTitle, language)}</td>
              <td>{item.handler?.name ?? <span className="quiet">{t("case.noHandler")}</span>}</td>
              <td className="figures">{dayText(item.acceptedOn, today, language)}</td>
              <td className="figures">{dayText(item.progressOn, today, language)}</td>
              <td>
                <NextText item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

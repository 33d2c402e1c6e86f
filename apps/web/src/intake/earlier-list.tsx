/** Earlier disputes of the same people, with what they were recognised by. */
import { label } from "@jiefen/forms";
import type { LocalDate } from "@jiefen/policy";
import type { EarlierDispute } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function EarlierList({ disputes, today }: { readonly disputes: readonly EarlierDispute[]; readonly today: LocalDate }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <ul className="plain">
      {disputes.map((dispute) => (
        <li key={dispute.caseId}>
          {dispute.readable ? (
            <Link to={`/cases/${encodeURIComponent(dispute.caseId)}`}>{label(dispute.typeTitle, language)}</Link>
          ) : (
            label(dispute.typeTitle, language)
          )}{" "}
          <span className="tag">
            {dispute.closedOn ? t("intake.closedOn", { date: dayText(dispute.closedOn, today, language) }) : t("intake.open")}
          </span>
          <div className="quiet">
            {t("intake.acceptedOn", { date: dayText(dispute.acceptedOn, today, language) })} ·{" "}
            {dispute.matchedBy.map((way) => t(`intake.matchedBy.${way}`)).join("、")} · <span className="figures">{dispute.number}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

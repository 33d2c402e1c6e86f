/** The parties, and everything else that was recorded at intake. */

import { partiesOf, partyLists } from "@jiefen/casework";
import { label } from "@jiefen/forms";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { FactList } from "./fact-list.tsx";
import { Panel } from "./panel.tsx";
import { nameOf } from "./party-name.ts";

export function PartiesPanel() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const parties = partiesOf(policy, view.state.facts);
  const type = policy.disputeTypes.find((one) => one.id === view.state.type);
  const lists = new Set(partyLists(policy));
  const questions = type?.questions.filter((question) => lists.has(question.fact)).flatMap((question) => question.items ?? []) ?? [];
  return (
    <Panel id="parties" title={t("case.parties")} count={parties.length}>
      {parties.map((party, index) => (
        <div key={String(party.id)} className="party">
          <strong>{nameOf(policy, party) ?? `${t("case.parties")} ${index + 1}`}</strong>
          <FactList questions={questions.filter((question) => party[question.fact] !== nameOf(policy, party))} facts={party} brief />
        </div>
      ))}
      {view.masked.length > 0 && <p className="quiet">{t("state.masked")}</p>}
      <details className="jf-more">
        <summary>{t("case.factsShow")}</summary>
        {type?.sections.map((section) => (
          <div key={section.id}>
            <h3>{label(section.title, language)}</h3>
            <FactList
              questions={type.questions.filter((question) => question.section === section.id && !lists.has(question.fact))}
              facts={view.state.facts}
            />
          </div>
        ))}
      </details>
    </Panel>
  );
}

/** The accounts of a demonstration installation, by place: one tap signs in. */
import type { DemonstrationAccount } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

interface Props {
  readonly accounts: readonly DemonstrationAccount[];
  readonly onChoose: (account: string) => void;
}

export function DemonstrationAccounts({ accounts, onChoose }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const places = [...new Set(accounts.map((account) => account.divisionTitle))];
  return (
    <section className="panel demonstration" aria-labelledby="demonstration">
      <h2 id="demonstration">{t("session.demonstration")}</h2>
      <p className="quiet">{t("session.demonstrationHint")}</p>
      {places.map((place) => (
        <div key={place} className="demonstration-place">
          <h3>{place}</h3>
          <ul>
            {accounts
              .filter((account) => account.divisionTitle === place)
              .map((account) => (
                <li key={account.account}>
                  <button type="button" onClick={() => onChoose(account.account)}>
                    <strong>{account.name}</strong>
                    <span>{account.roleTitles.map((title) => title[language]).join("、")}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The accounts of a demonstration installation, by place: one tap signs in. */

import { label } from "@jiefen/forms";
import type { DemonstrationAccount } from "@jiefen/server/client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";

interface Props {
  readonly accounts: readonly DemonstrationAccount[];
  readonly onChoose: (account: string) => void;
}

/** The place with most people is the one to begin with. */
function largest(accounts: readonly DemonstrationAccount[], places: readonly string[]): string | undefined {
  const count = (place: string) => accounts.filter((account) => account.divisionTitle === place).length;
  return places.toSorted((a, b) => count(b) - count(a))[0];
}

export function DemonstrationAccounts({ accounts, onChoose }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const places = [...new Set(accounts.map((account) => account.divisionTitle))];
  const [place, setPlace] = useState(() => largest(accounts, places));
  return (
    <section className="panel demonstration" aria-labelledby="demonstration">
      <h2 id="demonstration">{t("session.demonstration")}</h2>
      <p className="quiet">{t("session.demonstrationHint")}</p>
      <div className="demonstration-places">
        {places.map((one) => (
          <button key={one} type="button" aria-pressed={one === place} onClick={() => setPlace(one)}>
            {one}
          </button>
        ))}
      </div>
      <ul>
        {accounts
          .filter((account) => account.divisionTitle === place)
          .map((account) => (
            <li key={account.account}>
              <button type="button" onClick={() => onChoose(account.account)}>
                <strong>{account.name}</strong>
                <span>{account.roleTitles.map((title) => label(title, language)).join("、")}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

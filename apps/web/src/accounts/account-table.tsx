/** People: a table, on phones a list of cards. */
import { label, useNarrow } from "@jiefen/forms";
import type { AccountSummary } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../words/words.ts";
import { AccountState } from "./account-state.tsx";

export function AccountTable({ items }: { readonly items: readonly AccountSummary[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const place = ({ id }: AccountSummary) => `/accounts/${encodeURIComponent(id)}`;
  const roles = (item: AccountSummary) => item.roleTitles.map((title) => label(title, language)).join(language === "zh" ? "、" : ", ");
  if (narrow)
    return (
      <ul className="rows panel panel-flush">
        {items.map((item) => (
          <li key={item.id} className="case-card">
            <Link to={place(item)} className="row-title">
              {item.name}
            </Link>
            <AccountState account={item} />
            <span className="quiet">
              {item.account} · {label(item.divisionTitle, language)} · {roles(item)}
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
            <th scope="col">{t("accounts.name")}</th>
            <th scope="col">{t("accounts.account")}</th>
            <th scope="col">{t("accounts.division")}</th>
            <th scope="col">{t("accounts.role")}</th>
            <th scope="col">{t("accounts.state")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <Link to={place(item)}>{item.name}</Link>
              </th>
              <td>{item.account}</td>
              <td>{label(item.divisionTitle, language)}</td>
              <td>{roles(item)}</td>
              <td>
                <AccountState account={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

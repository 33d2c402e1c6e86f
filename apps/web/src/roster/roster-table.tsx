/** People of the roster: a table, on phones a list of cards. */
import { useNarrow } from "@jiefen/forms";
import type { RosterView } from "@jiefen/server/client";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useTexts } from "./use-texts.ts";

interface RosterTableProps {
  readonly items: readonly RosterView[];
  readonly onOpen: (id: string) => void;
}

export function RosterTable({ items, onOpen }: RosterTableProps) {
  const { t } = useTranslation();
  const { one, several } = useTexts();
  const narrow = useNarrow();
  const name = ({ id, name: called, active, account }: RosterView) => (
    <>
      <Button type="link" className="roster-name" onClick={() => onOpen(id)}>
        {called}
      </Button>{" "}
      {!active && <span className="tag">{t("roster.inactive")}</span>}
      {active && account !== undefined && <span className="tag">{t("roster.hasAccount")}</span>}
    </>
  );
  if (narrow)
    return (
      <ul className="rows panel panel-flush">
        {items.map((item) => (
          <li key={item.id} className="case-card roster-card">
            <span className="row-title">{name(item)}</span>
            <span className="quiet">{t("roster.loadOf", { count: item.load })}</span>
            <span className="quiet">
              {[one(item.professionTitle), one(item.divisionTitle), several(item.languageTitles), item.phone].filter(Boolean).join(" · ")}
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
            <th scope="col">{t("roster.name")}</th>
            <th scope="col">{t("roster.profession")}</th>
            <th scope="col">{t("roster.division")}</th>
            <th scope="col">{t("roster.language")}</th>
            <th scope="col">{t("roster.speciality")}</th>
            <th scope="col">{t("roster.phone")}</th>
            <th scope="col">{t("roster.load")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{name(item)}</th>
              <td>{one(item.professionTitle)}</td>
              <td>{several([item.divisionTitle, ...item.servesTitles])}</td>
              <td>{several(item.languageTitles)}</td>
              <td>{several(item.specialityTitles)}</td>
              <td className="roster-phone">{item.phone}</td>
              <td>{item.load}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

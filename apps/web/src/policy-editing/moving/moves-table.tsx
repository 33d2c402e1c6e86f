/** The cases that may be moved, with what would change in each. */
import type { MovesDone, MovesPreview } from "@jiefen/server/client";
import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../../words/words.ts";

/** Rows drawn; the rest is moved with them. */
const most = 100;

interface MovesTableProps {
  readonly cases: MovesPreview["cases"];
  readonly results: MovesDone["cases"];
  readonly leftOut: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onLeftOut: (leftOut: ReadonlySet<string>) => void;
}

export function MovesTable({ cases, results, leftOut, disabled, onLeftOut }: MovesTableProps) {
  const { t } = useTranslation();
  const movable = cases.filter(isMovable);
  const kept = movable.filter(({ id }) => !leftOut.has(id)).length;
  return (
    <div className="table-box">
      <table className="table moves">
        <thead>
          <tr>
            <td>
              <Checkbox
                aria-label={t("moving.chooseAll")}
                disabled={disabled || movable.length === 0}
                checked={kept > 0 && kept === movable.length}
                indeterminate={kept > 0 && kept < movable.length}
                onChange={(event) => onLeftOut(new Set(event.target.checked ? [] : movable.map(({ id }) => id)))}
              />
            </td>
            <th scope="col">{t("releases.case")}</th>
            <th scope="col">{t("releases.changes")}</th>
          </tr>
        </thead>
        <tbody>
          {cases.slice(0, most).map((one, index) => (
            <tr key={one.id}>
              <td>
                <Checkbox
                  aria-label={t("releases.choose", { number: one.number ?? t("moving.unread", { number: index + 1 }) })}
                  disabled={disabled || !isMovable(one)}
                  checked={isMovable(one) && !leftOut.has(one.id)}
                  onChange={(event) => {
                    const next = new Set(leftOut);
                    if (event.target.checked) next.delete(one.id);
                    else next.add(one.id);
                    onLeftOut(next);
                  }}
                />
              </td>
              <th scope="row" className="figures">
                {one.number === undefined ? (
                  <span className="quiet">{t("moving.unread", { number: index + 1 })}</span>
                ) : (
                  <Link to={`/cases/${one.id}`}>{one.number}</Link>
                )}
              </th>
              <td>
                <WhatChanges one={one} result={results.find(({ id }) => id === one.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cases.length > most && <p className="quiet">{t("moving.more", { count: cases.length - most })}</p>}
    </div>
  );
}

/** What it would lose can be answered; anything else cannot. */
export function isMovable({ refused, losses }: MovesPreview["cases"][number]): boolean {
  return refused === undefined || losses.length > 0;
}

function WhatChanges({
  one,
  result,
}: {
  readonly one: MovesPreview["cases"][number];
  readonly result: MovesDone["cases"][number] | undefined;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (result?.moved) return t("moving.done");
  const refused = result?.refused ?? (one.losses.length === 0 ? one.refused : undefined);
  if (refused) return <span className="trouble">{t("releases.refused", { reason: refused[language] })}</span>;
  if (one.losses.length > 0) return <span className="quiet">{t("moving.toAnswer")}</span>;
  const changes = one.changes.map((change) => change[language]);
  return changes.length > 0 ? changes.join(language === "zh" ? "；" : "; ") : <span className="quiet">{t("releases.noChange")}</span>;
}

/** One's own imports, the latest first. */
import { label } from "@jiefen/forms";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../api.ts";
import { Failed } from "../shell/states.tsx";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";

export function ImportList() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const imports = useQuery({ queryKey: ["imports"], queryFn: () => api.imports() });
  if (imports.isError) return <Failed error={imports.error} onRetry={() => imports.refetch()} />;
  if (!imports.data || imports.data.length === 0) return null;
  return (
    <section className="panel panel-flush" aria-labelledby="import-earlier">
      <h2 id="import-earlier">{t("importing.earlier")}</h2>
      <ul className="rows">
        {imports.data.map(({ id, file, source, typeTitle, at, state, total, rows }) => (
          <li key={id} className="case-card">
            <Link to={`/cases/import/${encodeURIComponent(id)}`} className="row-title">
              {file}
            </Link>
            <span className="tag">{t(`importing.state.${state}`)}</span>
            <span className="quiet">
              {label(typeTitle, language)} · {source} · {t("importing.rowCount", { count: total })}
              {rows.taken ? ` · ${t("importing.takenCount", { count: rows.taken })}` : ""} · {timeText(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

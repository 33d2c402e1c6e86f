/** What came of a command that was not carried out: a refusal, or news from somebody else. */
import { SyncOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api.ts";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { eventTitle } from "./event-titles.ts";
import { useName } from "./use-name.ts";

export function CommandError({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const name = useName();
  const stale = problemOf(error)?.stale;
  if (!error) return null;
  if (!stale) return <RefusalNotice error={error} />;
  return (
    <div className="refusal" role="alert">
      <strong>
        <SyncOutlined aria-hidden /> {t("command.stale")}
      </strong>
      <p>{t("command.staleHint")}</p>
      <ul>
        {stale.changes.map((change) => (
          <li key={`${change.kind} ${change.at} ${change.by}`}>
            {eventTitle(t, change.kind)}
            <span className="quiet">
              {" "}
              · {name(change.by)} · {timeText(change.at, language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

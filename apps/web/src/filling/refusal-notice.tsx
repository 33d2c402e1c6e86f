/** Why something was not done, with the law where one forbids it, and the way that is open. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { problemOf } from "../api.ts";
import { useLanguage } from "../words/words.ts";

/** `unreachable` says what has become of the input when the server did not answer. */
export function RefusalNotice({ error, unreachable }: { readonly error: unknown; readonly unreachable?: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const problem = problemOf(error);
  return (
    <div className="refusal" role="alert">
      <strong>
        <ExclamationCircleFilled aria-hidden />{" "}
        {problem?.code === "unreachable" ? (unreachable ?? t("command.unreachable")) : (problem?.title ?? t("command.refused"))}
      </strong>
      {problem && problem.code !== "unreachable" && (
        <>
          {problem.detail !== problem.title && <p>{problem.detail}</p>}
          {problem.issues && problem.issues.length > 0 && (
            <ul>
              {problem.issues.map((issue) => (
                <li key={`${issue.code} ${issue.pointer}`}>
                  {issue.message[language]}
                  {issue.hint[language] && issue.hint[language] !== problem.remedy && <div className="quiet">{issue.hint[language]}</div>}
                </li>
              ))}
            </ul>
          )}
          {problem.remedy && (
            <p>
              <strong>{t("command.lawfulRoute")}</strong>
              {problem.remedy}
            </p>
          )}
          {problem.arrived && <Link to={`/cases/${encodeURIComponent(problem.arrived.caseId)}`}>{t("offline.openCase")}</Link>}
        </>
      )}
    </div>
  );
}

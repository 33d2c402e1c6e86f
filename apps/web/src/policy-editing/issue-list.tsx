/** What is wrong with a draft, each with the way to the place where it is put right. */
import { ExclamationCircleFilled, InfoCircleOutlined } from "@ant-design/icons";
import { type Drafted, placeOfIssue, placeTitle } from "@jiefen/builder";
import { label } from "@jiefen/forms";
import { type Issue, pointerOf } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../words/words.ts";
import { placeSearch } from "./place-search.ts";

interface IssueListProps {
  readonly draft: string;
  readonly drafted: Drafted;
  readonly title: string;
  readonly issues: readonly Issue[];
}

export function IssueList({ draft, drafted, title, issues }: IssueListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (issues.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="count">{issues.length}</span>
      </h3>
      <ul className="issues">
        {issues.map((issue) => {
          const at = placeOfIssue(issue.file, issue.pointer);
          const where = at && placeTitle(drafted, at.path, pointerOf(at.place));
          return (
            <li key={`${issue.code} ${issue.file} ${issue.pointer} ${issue.message.zh}`}>
              {issue.severity === "error" ? (
                <ExclamationCircleFilled className="trouble" aria-hidden />
              ) : (
                <InfoCircleOutlined aria-hidden />
              )}
              <div>
                {where && <strong>{label(where, language)}</strong>}
                <p>{issue.message[language]}</p>
                <p className="quiet">{issue.hint[language]}</p>
                {at && issue.severity === "error" && (
                  <Link to={`/policy/drafts/${draft}${placeSearch(at.path, pointerOf(at.place))}`}>{t("check.goTo")}</Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What is wrong with a draft, each with the way to the place where it is put right. */
import { ExclamationCircleFilled, InfoCircleOutlined } from "@ant-design/icons";
import { type Drafted, issueInWords, placeInWords, placeOfIssue } from "@jiefen/builder";
import { type Issue, type Policy, pointerOf } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../words/words.ts";
import { placeSearch } from "./place-search.ts";

interface IssueListProps {
  readonly draft: string;
  readonly drafted: Drafted;
  readonly compiled: Policy;
  readonly title: string;
  readonly issues: readonly Issue[];
}

export function IssueList({ draft, drafted, compiled, title, issues }: IssueListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (issues.length === 0) return null;
  const speaking = { drafted, compiled, language };
  return (
    <>
      <h3>
        {title} <span className="count">{issues.length}</span>
      </h3>
      <ul className="issues">
        {issues.map((issue) => {
          const at = placeOfIssue(issue.file, issue.pointer);
          const where = at && placeInWords(speaking, at.path, pointerOf(at.place));
          return (
            <li key={`${issue.code} ${issue.file} ${issue.pointer} ${issue.message.zh}`}>
              {issue.severity === "error" ? (
                <ExclamationCircleFilled className="trouble" aria-hidden />
              ) : (
                <InfoCircleOutlined aria-hidden />
              )}
              <div>
                {where && <strong>{where}</strong>}
                <p>{issueInWords(speaking, issue, "message")}</p>
                <p className="quiet">{issueInWords(speaking, issue, "hint")}</p>
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

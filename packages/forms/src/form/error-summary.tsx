/** What is wrong with a form, in one place, each with a way to the question. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import type { Issue, Language } from "@jiefen/policy";
import { useEffect, useRef } from "react";
import { words } from "../text/words.ts";

/** `/parties/0/name` → `parties` */
export function questionOf(issue: Issue): string {
  return issue.pointer.split("/")[1] ?? "";
}

interface ErrorSummaryProps {
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly onQuestion: (fact: string) => void;
}

/** Takes the focus when it appears: give it a `key` per attempt to submit. */
export function ErrorSummary({ issues, language, onQuestion }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (issues.length === 0) return null;
  return (
    <div className="jf-summary" role="alert" tabIndex={-1} ref={box}>
      <strong>
        <ExclamationCircleFilled aria-hidden /> {words[language].errors(issues.length)}
      </strong>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.pointer} ${issue.code}`}>
            <button type="button" className="jf-link" onClick={() => onQuestion(questionOf(issue))}>
              {issue.message[language]}
            </button>
            {issue.hint[language] && <span className="jf-help"> {issue.hint[language]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

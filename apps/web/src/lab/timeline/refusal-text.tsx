/** Why something is not granted: each thing that hinders it and what to do, or else the reason as a whole. */
import type { RehearsedDay } from "@jiefen/casework";
import { useLanguage } from "../../words/words.ts";

type Refusal = RehearsedDay["refused"][number]["refusal"];

interface RefusalTextProps {
  readonly refusal: Pick<Refusal, "issues"> & Partial<Refusal>;
}

export function RefusalText({ refusal: { message, remedy, issues } }: RefusalTextProps) {
  const { language } = useLanguage();
  if (issues.length === 0)
    return (
      <p>
        {message?.[language]} {remedy?.[language]}
      </p>
    );
  return (
    <ul className="course-hindrances">
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.pointer}`}>
          {issue.message[language]}
          <div className="quiet">{issue.hint[language]}</div>
        </li>
      ))}
    </ul>
  );
}

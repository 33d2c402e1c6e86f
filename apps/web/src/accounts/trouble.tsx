/** Why something was refused, told where it was asked for. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { problemOf } from "../api.ts";
import { useLanguage } from "../words/words.ts";

export function Trouble({ error, text }: { readonly error?: unknown; readonly text?: string | undefined }) {
  const { language } = useLanguage();
  const problem = problemOf(error);
  if (!problem && !text) return null;
  return (
    <div role="alert" className="trouble">
      <ExclamationCircleFilled aria-hidden /> {text ?? `${problem?.detail} ${problem?.remedy ?? ""}`}
      {problem?.issues && (
        <ul>
          {problem.issues.map((issue) => (
            <li key={`${issue.file}${issue.pointer}${issue.code}`}>
              {label(issue.message, language)} {label(issue.hint, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

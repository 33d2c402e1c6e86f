/** The parts of a long form, with how much of each is still to be answered. */
import { CheckOutlined } from "@ant-design/icons";
import { useForm } from "../field/form-context.ts";
import { label } from "../text/label.ts";
import type { SectionQuestions } from "./section-questions.ts";

interface SectionNavProps {
  readonly parts: readonly SectionQuestions[];
  readonly current: string;
  /** What the last attempt found wrong, by section. */
  readonly troubled: ReadonlyMap<string, unknown>;
  readonly onChoose: (section: string) => void;
}

export function SectionNav({ parts, current, troubled, onChoose }: SectionNavProps) {
  const { language, words } = useForm();
  return (
    <nav className="jf-nav" aria-label={words.sections}>
      <ol>
        {parts.map(({ section, unanswered, minor }) => (
          <li key={section.id}>
            <button
              type="button"
              aria-current={section.id === current ? "step" : undefined}
              className={troubled.get(section.id) ? "jf-nav-trouble" : undefined}
              onClick={() => onChoose(section.id)}
            >
              <span>{label(section.title, language)}</span>
              {minor ? null : unanswered === 0 ? (
                <CheckOutlined aria-label={words.allAnswered} />
              ) : (
                <span className="jf-nav-count">
                  <span className="jf-hidden">{words.unanswered(unanswered)}</span>
                  <span aria-hidden>{unanswered}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The questions of a part: those every type has in one line that unfolds, and this form's own, to be dragged. */
import { label, useNarrow } from "@jiefen/forms";
import { memo, useMemo, useState } from "react";
import { intakePath, type OutlinedQuestion, type OutlinedSection } from "../arrange/outline.ts";
import { type Place, placeAfter } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { idOf } from "../drag/drop.ts";
import { Composer } from "../field/composer.tsx";
import { QuestionInspector } from "../inspector/question-inspector.tsx";
import { EndOfSection } from "./end-of-section.tsx";
import { QuestionRow } from "./question-row.tsx";
import { RowActions } from "./row-content.tsx";

interface SectionBodyProps {
  readonly section: OutlinedSection;
  readonly open: string | undefined;
  readonly mayAdd: boolean;
  readonly composing: Place | undefined;
}

function SharedQuestions({ questions }: { readonly questions: readonly OutlinedQuestion[] }) {
  const { said, language, onGoTo } = useDesignerWords();
  const [shown, show] = useState(false);
  if (questions.length === 0) return null;
  return (
    <div className="jb-shared">
      <button type="button" className="jf-link" aria-expanded={shown} onClick={() => show(!shown)}>
        {said.shared(questions.length)}
      </button>
      {shown && (
        <>
          <ul>
            {questions.map(({ name, title }) => (
              <li key={name}>{label(title, language)}</li>
            ))}
          </ul>
          <p className="jf-help">
            {said.sharedHint}{" "}
            <button type="button" className="jf-link" onClick={() => onGoTo(intakePath, "")}>
              {said.toShared}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

export const SectionBody = memo(function SectionBody({ section, open, mayAdd, composing }: SectionBodyProps) {
  const { language, readOnly, drafted, words } = useDesignerWords();
  const { acts } = useDesigning();
  const narrow = useNarrow();
  const layer = words.from(drafted.policy.layerTitles[drafted.policy.layer]?.[language] ?? "");
  const own = useMemo(() => section.questions.filter(({ shared }) => !shared), [section]);
  const ids = useMemo(() => own.map(({ name }) => idOf.question(name)), [own]);
  const making = composing && <Composer />;
  return (
    <>
      <SharedQuestions questions={section.questions.filter(({ shared }) => shared)} />
      <ul className="jb-questions">
        {own.map((question, index) => {
          const isOpen = open === question.name;
          const row = (
            <QuestionRow
              key={question.name}
              question={question}
              open={isOpen}
              editable={readOnly !== true}
              siblings={ids}
              language={language}
              layer={layer}
              acts={acts}
            >
              {isOpen && readOnly !== true && (
                <RowActions
                  question={question}
                  first={index === 0}
                  last={index === own.length - 1}
                  mayAdd={mayAdd}
                  language={language}
                  acts={acts}
                  onAddAfter={() => acts.offer(placeAfter(section, question.name))}
                />
              )}
              {isOpen && narrow && <QuestionInspector name={question.name} />}
            </QuestionRow>
          );
          if (composing?.before !== question.name) return row;
          return [
            <li key="composer" className="jb-composing">
              {making}
            </li>,
            row,
          ];
        })}
      </ul>
      {composing && !own.some(({ name }) => name === composing.before) && <div className="jb-composing">{making}</div>}
      <EndOfSection section={section} mayAdd={mayAdd} />
    </>
  );
});

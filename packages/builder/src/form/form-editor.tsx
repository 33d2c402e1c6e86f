/** A form of the draft: its questions part by part, each opened to be changed, moved, or joined by another. */
import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { findAt, pointerOf, segmentsOf } from "@jiefen/policy";
import { Button } from "antd";
import { useState } from "react";
import { holdOf, mayAdd } from "../draft/hold.ts";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { orderAt } from "../entry/order-at.ts";
import { fieldsPath, type OutlinedSection, outlineOf } from "./form-outline.ts";
import { NewQuestion } from "./new-question.tsx";

interface SectionProps {
  readonly path: string;
  /** The question that is open, by its name. */
  readonly question: string | undefined;
  readonly onQuestion: (question: string | undefined) => void;
  readonly section: OutlinedSection;
}

function AddOption({ field }: { readonly field: string }) {
  const { drafted, words, onChange, readOnly } = useEditing();
  const options = findAt(drafted.policy.documents[fieldsPath], [field, "x-options"]);
  if (options === undefined || readOnly || !mayAdd(drafted, fieldsPath, [field, "x-options", "new"])) return null;
  const names = new Set(Object.keys(typeof options === "object" && options !== null ? options : {}));
  const layer = drafted.policy.layer.replace(/[^A-Za-z0-9]/g, "");
  let count = names.size + 1;
  while (names.has(`${layer}Choice${count}`)) count += 1;
  const order = names.size * 10 + 10;
  return (
    <Button
      icon={<PlusOutlined aria-hidden />}
      onClick={() =>
        onChange([
          {
            path: fieldsPath,
            pointer: pointerOf([field, "x-options", `${layer}Choice${count}`]),
            value: { title: words.option(count), "x-order": order },
          },
        ])
      }
    >
      {words.addOption}
    </Button>
  );
}

function Question({ path, name }: { readonly path: string; readonly name: string }) {
  const { words } = useEditing();
  return (
    <div className="jb-question-open">
      <h4>{words.question}</h4>
      <EntryEditor path={path} pointer={pointerOf(["properties", name])} />
      <h4>{words.fieldItself}</h4>
      <EntryEditor path={fieldsPath} pointer={pointerOf([name])} />
      <AddOption field={name} />
    </div>
  );
}

function Section({ path, section, question: open, onQuestion }: SectionProps) {
  const { drafted, language, words, readOnly, onChange } = useEditing();
  const { questions } = section;
  function move(from: number, to: number) {
    const moved = questions[from];
    if (!moved) return;
    const others = questions.filter((_, index) => index !== from);
    onChange([{ path, pointer: pointerOf(["properties", moved.name, "x-order"]), value: orderAt(others, to) }]);
  }
  return (
    <section className="jb-section">
      <h3>{label(section.title, language)}</h3>
      {questions.length === 0 && <p className="jf-help">{words.noQuestions}</p>}
      <ul className="jb-questions">
        {questions.map((question, index) => {
          const title = label(question.title, language);
          const movable = !readOnly && holdOf(drafted, path, ["properties", question.name, "x-order"]).editable;
          return (
            <li key={question.name} className={question.retired ? "jb-question jb-question-retired" : "jb-question"}>
              <button
                type="button"
                className="jb-question-title"
                aria-expanded={open === question.name}
                onClick={() => onQuestion(open === question.name ? undefined : question.name)}
              >
                <span>{title}</span>
                {question.required && <span className="jf-required">{words.required}</span>}
                {question.conditional && <span className="jf-required">{words.hiddenUnless}</span>}
                {question.retired && <span className="jf-required">{words.retired}</span>}
                {question.added && (
                  <span className="jb-layer jb-layer-own">
                    {words.from(drafted.policy.layerTitles[drafted.policy.layer]?.[language] ?? "")}
                  </span>
                )}
              </button>
              {movable && (
                <span className="jb-move">
                  <Button
                    type="text"
                    size="small"
                    disabled={index === 0}
                    icon={<ArrowUpOutlined aria-hidden />}
                    aria-label={words.up(title)}
                    onClick={() => move(index, index - 1)}
                  />
                  <Button
                    type="text"
                    size="small"
                    disabled={index === questions.length - 1}
                    icon={<ArrowDownOutlined aria-hidden />}
                    aria-label={words.down(title)}
                    onClick={() => move(index, index + 1)}
                  />
                </span>
              )}
              {open === question.name && <Question path={path} name={question.name} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function FormEditor({ path, pointer }: ViewProps) {
  const { drafted, words, readOnly, onGoTo } = useEditing();
  const [adding, setAdding] = useState(false);
  const question = segmentsOf(pointer)[1];
  const onQuestion = (name: string | undefined) => onGoTo(path, name === undefined ? "" : pointerOf(["properties", name]));
  return (
    <div className="jb-form">
      {outlineOf(drafted, path).map((section) => (
        <Section key={section.id} path={path} question={question} onQuestion={onQuestion} section={section} />
      ))}
      {!readOnly &&
        mayAdd(drafted, path, ["properties", "new"]) &&
        (adding ? (
          <section className="jb-adding" aria-label={words.newQuestion}>
            <h3>{words.newQuestion}</h3>
            <NewQuestion
              path={path}
              onDone={(added) => {
                setAdding(false);
                if (added) onQuestion(added.pointer.split("/").at(-1));
              }}
            />
          </section>
        ) : (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
            {words.newQuestion}
          </Button>
        ))}
    </div>
  );
}

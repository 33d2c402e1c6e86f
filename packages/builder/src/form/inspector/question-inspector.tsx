/** The open question: what this form says of it, when it is asked, the field behind it, who uses it, and how to take it off. */

import { label } from "@jiefen/forms";
import { findAt, pointerOf } from "@jiefen/policy";
import { Select } from "antd";
import { EntryEditor } from "../../entry/entry-editor.tsx";
import { conditionInWords, isCondition } from "../../entry/value-in-words.ts";
import { fieldsPath, intakePath } from "../arrange/outline.ts";
import { findQuestion, placeAtEnd } from "../arrange/place.ts";
import { useDesignerWords, useDesigning } from "../designing.ts";
import { FieldEditor } from "./field-editor.tsx";
import { TakeOff } from "./take-off.tsx";
import { UsedBy } from "./used-by.tsx";

/** When the question is asked, as a sentence, and what becomes of what it hid. */
function AskedWhen({ name }: { readonly name: string }) {
  const editing = useDesignerWords();
  const { said, drafted } = editing;
  const { path } = useDesigning();
  const condition = findAt(drafted.policy.documents[path], ["properties", name, "x-showWhen"]);
  if (!isCondition(condition)) return <p className="jf-help">{said.askedAlways}</p>;
  return (
    <div className="jb-reads">
      {said.askedWhen(conditionInWords(editing, condition))}
      <p className="jf-help">{said.hiddenData}</p>
    </div>
  );
}

function MoveToPart({ name }: { readonly name: string }) {
  const { said, language, readOnly } = useDesignerWords();
  const { outline, acts } = useDesigning();
  const found = findQuestion(outline, name);
  if (readOnly || !found) return null;
  if (!found.question.sectionable) return <p className="jf-help">{said.refusals.fixedSection}</p>;
  return (
    <Select
      className="jf-select"
      aria-label={said.moveToPart}
      value={found.section.id}
      options={outline.map((section) => ({ value: section.id, label: `${said.moveTo} ${label(section.title, language)}` }))}
      onChange={(id: string) => {
        const section = outline.find((one) => one.id === id);
        if (section && id !== found.section.id) acts.move(name, placeAtEnd(section));
      }}
    />
  );
}

/** Where it stands and whether it is in use is changed on the form itself. */
const elsewhere: ReadonlySet<string> = new Set(["x-section", "x-order", "retired"]);

export function QuestionInspector({ name }: { readonly name: string }) {
  const { said, onGoTo } = useDesignerWords();
  const { path, outline } = useDesigning();
  const found = findQuestion(outline, name);
  if (!found) return null;
  const pointer = pointerOf(["properties", name]);
  if (found.question.shared)
    return (
      <div className="jb-question-open">
        <p className="jf-help">
          {said.sharedHint}{" "}
          <button type="button" className="jf-link" onClick={() => onGoTo(intakePath, pointer)}>
            {said.toShared}
          </button>
        </p>
      </div>
    );
  return (
    <div className="jb-question-open">
      <AskedWhen name={name} />
      <MoveToPart name={name} />
      <h4>{said.onThisForm}</h4>
      <EntryEditor path={path} pointer={pointer} without={elsewhere} />
      <h4>{said.theField}</h4>
      <FieldEditor path={fieldsPath} pointer={pointerOf([name])} />
      <UsedBy fact={name} path={path} pointer={pointer} />
      <TakeOff name={name} />
    </div>
  );
}

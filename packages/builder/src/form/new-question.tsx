/** A question put on a form: a field of the library, or a new one that joins the library at the same time. */
import { findAt, isObject, type Unit, units } from "@jiefen/policy";
import { Button, Input, Radio, Select } from "antd";
import { useId, useState } from "react";
import type { DraftChange } from "../draft/drafted.ts";
import { newName } from "../draft/new-name.ts";
import { englishChange, findText } from "../draft/text-at.ts";
import { useEditing } from "../entry/editing.ts";
import { nextOrder } from "../entry/order-at.ts";
import { namedBy } from "../entry/references.ts";
import { ChoiceList } from "./choice-list.tsx";
import { fieldsPath } from "./form-outline.ts";
import { type AnswerKind, answerKinds, type Choice, choiceName, fieldOf, hasChoices } from "./new-field.ts";

interface NewQuestionProps {
  readonly path: string;
  readonly onDone: (added?: { readonly path: string; readonly pointer: string }) => void;
}

const noChoices: readonly Choice[] = [
  { zh: "", en: "" },
  { zh: "", en: "" },
];

export function NewQuestion({ path, onDone }: NewQuestionProps) {
  const { drafted, language, words, onChange } = useEditing();
  const id = useId();
  const { policy } = drafted;
  const sections = namedBy(policy, "section", path);
  const [own, setOwn] = useState(false);
  const [field, setField] = useState<string>();
  const [section, setSection] = useState(sections[0]?.id);
  const [kind, setKind] = useState<AnswerKind>("yesNo");
  const [title, setTitle] = useState({ zh: "", en: "" });
  const [help, setHelp] = useState({ zh: "", en: "" });
  const [unit, setUnit] = useState<Unit>();
  const [choices, setChoices] = useState(noChoices);

  const properties = findAt(policy.documents[path], ["properties"]);
  const asked = new Set(Object.keys(isObject(properties) ? properties : {}));
  const library = policy.documents[fieldsPath];
  const fields = Object.entries(isObject(library) ? library : {}).flatMap(([name, one]) => {
    const said = findText(policy, fieldsPath, [name, "title"]);
    return said && !asked.has(name) && isObject(one) && one.retired !== true ? [{ value: name, label: said[language] }] : [];
  });
  const named = choices.filter(({ zh }) => zh.trim() !== "");
  const missing = [
    ...(own && title.zh.trim() === "" ? [words.title] : []),
    ...(own && hasChoices(kind) && named.length < 2 ? [words.optionsNeeded] : []),
    ...(!own && field === undefined ? [words.libraryField] : []),
    ...(section === undefined ? [words.section] : []),
  ];

  function fieldChanges(name: string): readonly DraftChange[] {
    const value = {
      ...fieldOf(kind, title.zh.trim(), kind === "number" ? unit : undefined, named),
      ...(help.zh.trim() && { help: help.zh.trim() }),
    };
    const english = [
      { place: [name, "title"], text: title.en },
      { place: [name, "help"], text: help.zh.trim() ? help.en : "" },
      ...(hasChoices(kind)
        ? named.map((choice, index) => ({ place: [name, "x-options", choiceName(index), "title"], text: choice.en }))
        : []),
    ];
    return [
      { path: fieldsPath, pointer: `/${name}`, value },
      ...english.flatMap(({ place, text }) => (text.trim() ? [englishChange(fieldsPath, place, text.trim())] : [])),
    ];
  }
  function add() {
    const taken = new Set([...Object.keys(isObject(library) ? library : {}), ...asked]);
    const name = own ? newName(policy.layer, "question", title.en, taken) : field;
    if (name === undefined) return;
    const value = { $ref: `fields.json#/${name}`, "x-section": section, "x-order": nextOrder(properties) };
    const pointer = `/properties/${name}`;
    onChange([...(own ? fieldChanges(name) : []), { path, pointer, value }]);
    onDone({ path, pointer });
  }
  const both = (key: string, caption: string, text: Choice, set: (text: Choice) => void) => (
    <fieldset className="jb-both">
      <legend>{caption}</legend>
      <label htmlFor={`${id}-${key}`}>{words.chinese}</label>
      <Input id={`${id}-${key}`} value={text.zh} lang="zh-CN" onChange={(event) => set({ ...text, zh: event.target.value })} />
      <label htmlFor={`${id}-${key}-en`}>{words.english}</label>
      <Input id={`${id}-${key}-en`} value={text.en} lang="en" onChange={(event) => set({ ...text, en: event.target.value })} />
    </fieldset>
  );
  const select = (key: string, caption: string, input: (labelledBy: string) => React.ReactNode) => (
    <div className="jb-field">
      <div className="jf-title" id={`${id}-${key}`}>
        {caption}
      </div>
      {input(`${id}-${key}`)}
    </div>
  );
  return (
    <div className="jb-new">
      <Radio.Group
        optionType="button"
        value={own}
        options={[
          { value: false, label: words.fromLibrary },
          { value: true, label: words.ownQuestion },
        ]}
        onChange={(event) => setOwn(event.target.value === true)}
      />
      {own ? (
        <>
          {both("title", words.title, title, setTitle)}
          {select("kind", words.answerKind, (labelledBy) => (
            <Select
              className="jf-select"
              aria-labelledby={labelledBy}
              value={kind}
              options={answerKinds.map((one) => ({ value: one, label: words.answerKinds[one] }))}
              onChange={setKind}
            />
          ))}
          {kind === "number" &&
            select("unit", words.unit, (labelledBy) => (
              <Select
                className="jf-select"
                allowClear
                aria-labelledby={labelledBy}
                value={unit}
                options={(Object.keys(units) as readonly Unit[]).map((one) => ({ value: one, label: units[one].title[language] }))}
                onChange={setUnit}
              />
            ))}
          {hasChoices(kind) && <ChoiceList choices={choices} onChoices={setChoices} />}
          {both("help", words.help, help, setHelp)}
        </>
      ) : (
        select("field", words.libraryField, (labelledBy) => (
          <Select
            className="jf-select"
            aria-labelledby={labelledBy}
            showSearch={{ optionFilterProp: "label" }}
            value={field}
            options={fields}
            notFoundContent={words.nothingFits}
            onChange={setField}
          />
        ))
      )}
      {select("section", words.section, (labelledBy) => (
        <Select
          className="jf-select"
          aria-labelledby={labelledBy}
          value={section}
          options={sections.map((one) => ({ value: one.id, label: one.title[language] }))}
          onChange={setSection}
        />
      ))}
      <div className="jb-new-foot">
        {missing.length > 0 && (
          <p className="jf-help" role="status">
            {words.stillMissing(missing.join(words.joiner))}
          </p>
        )}
        <Button type="primary" disabled={missing.length > 0} onClick={add}>
          {words.add}
        </Button>
        <Button onClick={() => onDone()}>{words.cancel}</Button>
      </div>
    </div>
  );
}

/** A new dispute type or record form: named, begun empty or with the questions of another, added in one step. */
import { label } from "@jiefen/forms";
import { Button, Checkbox, Input, Select } from "antd";
import { useId, useState } from "react";
import { findText } from "../../draft/text-at.ts";
import { useDesignerWords } from "../designing.ts";
import { nothingSaid } from "../field/new-field.ts";
import { SaidInputs } from "../field/said-inputs.tsx";
import { codeTables, type FormKind, formChanges, formPath, formsOf, type NewForm as NewFormValue } from "./form-changes.ts";

interface NewFormProps {
  readonly kind: FormKind;
  /** Without a path, nothing was added. */
  readonly onDone: (path: string | undefined) => void;
}

interface CodesProps {
  readonly form: NewFormValue;
  readonly onForm: (form: NewFormValue) => void;
}

function Codes({ form, onForm }: CodesProps) {
  const { said, drafted } = useDesignerWords();
  const id = useId();
  return (
    <fieldset className="jb-both">
      <legend>{said.codes}</legend>
      {codeTables(drafted).map((table) => [
        <label key={`${table}-label`} htmlFor={`${id}-${table}`}>
          {said.codeTable(table)}
        </label>,
        <Input
          key={table}
          id={`${id}-${table}`}
          aria-label={said.codeTable(table)}
          maxLength={64}
          value={form.codes[table] ?? ""}
          onChange={(event) => onForm({ ...form, codes: { ...form.codes, [table]: event.target.value } })}
        />,
      ])}
    </fieldset>
  );
}

export function NewForm({ kind, onDone }: NewFormProps) {
  const { said, language, drafted, onChange } = useDesignerWords();
  const [form, setForm] = useState<NewFormValue>({ kind, title: nothingSaid, part: nothingSaid, codes: {}, repeats: false });
  const forms = Object.entries(formsOf(drafted, kind)).flatMap(([id, { retired }]) => {
    const title = findText(drafted.policy, formPath(kind, id), ["title"]);
    return title && retired !== true ? [{ value: id, label: said.copyOf(label(title, language)) }] : [];
  });
  const missing = [
    ...(form.title.zh.trim() === "" ? [said.formName] : []),
    ...(form.copied === undefined && form.part.zh.trim() === "" ? [said.firstPart] : []),
  ];
  return (
    <form
      className="jb-new-form"
      aria-label={said.newForms[kind]}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length > 0) return;
        const { path, changes } = formChanges(drafted, form);
        onChange(changes);
        onDone(path);
      }}
    >
      <SaidInputs caption={said.formName} said={form.title} onSaid={(title) => setForm({ ...form, title })} focused />
      <div className="jb-compose-part">
        <span className="jf-title">{said.beginWith}</span>
        <Select
          aria-label={said.beginWith}
          value={form.copied ?? ""}
          showSearch={{ optionFilterProp: "label" }}
          options={[{ value: "", label: said.empty }, ...forms]}
          onChange={(chosen: string) => {
            const { copied: _, ...rest } = form;
            setForm(chosen === "" ? rest : { ...rest, copied: chosen });
          }}
        />
      </div>
      {form.copied === undefined && <SaidInputs caption={said.firstPart} said={form.part} onSaid={(part) => setForm({ ...form, part })} />}
      {kind === "disputeType" && codeTables(drafted).length > 0 && (
        <>
          <Codes form={form} onForm={setForm} />
          <p className="jf-help">{said.codesHelp}</p>
        </>
      )}
      {kind === "record" && (
        <Checkbox checked={form.repeats} onChange={(event) => setForm({ ...form, repeats: event.target.checked })}>
          {said.repeats}
        </Checkbox>
      )}
      <p className="jf-help">{kind === "disputeType" ? said.createHint : said.createRecordHint}</p>
      <div className="jb-new-foot">
        {missing.length > 0 && (
          <p className="jf-help" role="status">
            {said.stillMissing(missing.join(said.joiner))}
          </p>
        )}
        <Button type="primary" htmlType="submit" disabled={missing.length > 0}>
          {said.create}
        </Button>
        <Button onClick={() => onDone(undefined)}>{said.cancel}</Button>
      </div>
    </form>
  );
}

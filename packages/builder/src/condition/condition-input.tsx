/** A condition picked line by line, read back as a sentence; what is more involved is only read. */
import { PlusOutlined } from "@ant-design/icons";
import { isSameJson } from "@jiefen/policy";
import { Button, Radio } from "antd";
import { useState } from "react";
import { useEditing } from "../entry/editing.ts";
import { conditionInWords, isCondition } from "../entry/value-in-words.ts";
import type { InputProps } from "../input/input-props.ts";
import { RowEditor } from "./row-editor.tsx";
import { conditionOf, type Row, type Rows, rowsOf } from "./rows.ts";

const empty: Rows = { join: "all", rows: [{ key: 0 }] };

export function ConditionInput({ id, leaf, value, labelledBy, describedBy, onValue, onFlaw }: InputProps) {
  const editing = useEditing();
  const { compiled, words } = editing;
  const given = isCondition(value) ? rowsOf(compiled, value) : undefined;
  const [draft, setDraft] = useState<Rows | undefined>(given ?? (leaf.required && value === undefined ? empty : undefined));
  const [known, know] = useState(value);
  // Undo, or the condition of the layer above again.
  if (!isSameJson(known, value)) {
    know(value);
    if (!draft || !isSameJson(conditionOf(draft), value)) setDraft(given);
  }
  if (isCondition(value) && !given)
    return (
      <div id={id} aria-describedby={describedBy}>
        <p>{conditionInWords(editing, value)}</p>
        <p className="jf-help">{words.conditionFixed}</p>
      </div>
    );
  function change(rows: Rows) {
    setDraft(rows);
    const condition = conditionOf(rows);
    if (condition === undefined) return onFlaw(words.conditionOpen);
    onFlaw(undefined);
    know(condition);
    onValue(condition);
  }
  if (!draft)
    return (
      <Button id={id} icon={<PlusOutlined aria-hidden />} aria-describedby={describedBy} onClick={() => setDraft(empty)}>
        {words.addCondition}
      </Button>
    );
  const { join, rows } = draft;
  const replace = (at: number, row: Row) => change({ join, rows: rows.map((old, index) => (index === at ? row : old)) });
  const condition = conditionOf(draft);
  return (
    <fieldset className="jb-condition" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {rows.length > 1 && (
        <Radio.Group
          value={join}
          options={[
            { value: "all", label: words.all },
            { value: "any", label: words.any },
          ]}
          onChange={(event) => change({ join: event.target.value === "any" ? "any" : "all", rows })}
        />
      )}
      <ol>
        {rows.map((row, index) => (
          <RowEditor
            key={row.key}
            id={index === 0 ? id : `${id}-${index}`}
            row={row}
            removable={rows.length > 1}
            onRow={(next) => replace(index, next)}
            onRemove={() => change({ join, rows: rows.filter((_, at) => at !== index) })}
          />
        ))}
      </ol>
      <div className="jf-inline">
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => setDraft({ join, rows: [...rows, { key: Math.max(...rows.map((row) => row.key)) + 1 }] })}
        >
          {words.addRow}
        </Button>
        {!leaf.required && (
          <Button
            size="small"
            type="text"
            onClick={() => {
              setDraft(undefined);
              onFlaw(undefined);
              if (value !== undefined) onValue(undefined);
            }}
          >
            {words.dropCondition}
          </Button>
        )}
      </div>
      {condition && (
        <p className="jb-reads" role="status">
          {words.conditionReads}
          {conditionInWords(editing, condition)}
        </p>
      )}
    </fieldset>
  );
}

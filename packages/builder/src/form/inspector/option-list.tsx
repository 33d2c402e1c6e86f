/** The choices of a field: renamed, put in order, added, and taken out of use where records or rules may name them. */
import { DeleteOutlined, PlusOutlined, StopOutlined, UndoOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { pointerOf } from "@jiefen/policy";
import { Button } from "antd";
import { useId, useState } from "react";
import { isEditable, mayAdd } from "../../draft/hold.ts";
import { englishAt, englishChange } from "../../draft/text-at.ts";
import { Typed } from "../../input/typed.tsx";
import { UpDown } from "../../input/up-down.tsx";
import { fieldsPath } from "../arrange/outline.ts";
import { reinstated, removeOption } from "../arrange/removal.ts";
import { type EntryRow, orderAtEnd, rowsAt, shiftRow } from "../arrange/rows-of.ts";
import { useDesignerWords } from "../designing.ts";

interface OptionProps {
  readonly field: string;
  readonly rows: readonly EntryRow[];
  readonly row: EntryRow;
  readonly onTold: (told: string) => void;
}

function Option({ field, rows, row, onTold }: OptionProps) {
  const { said, language, drafted, readOnly, onChange } = useDesignerWords();
  const id = useId();
  const place = [field, "x-options"];
  const at = rows.indexOf(row);
  const title = label(row.title, language);
  const titlePlace = [...place, row.name, "title"];
  const renamed = readOnly !== true && isEditable(drafted, fieldsPath, titlePlace);
  const removal = removeOption(drafted, field, row.name);
  const set = (text: string) => text.trim() !== "" && onChange([{ path: fieldsPath, pointer: pointerOf(titlePlace), value: text.trim() }]);
  return (
    <li className={row.retired ? "jb-option jb-question-retired" : "jb-option"}>
      {renamed ? (
        <span className="jb-option-texts">
          <Typed id={`${id}-zh`} text={row.title.zh} label={`${said.optionName(at + 1)} ${said.chinese}`} lang="zh-CN" onText={set} />
          <Typed
            id={`${id}-en`}
            text={englishAt(drafted.policy, fieldsPath, titlePlace)}
            label={`${said.optionName(at + 1)} ${said.english}`}
            lang="en"
            onText={(text) => onChange([englishChange(fieldsPath, titlePlace, text.trim())])}
          />
        </span>
      ) : (
        <span className="jb-question-title">
          <span>{title}</span>
        </span>
      )}
      {row.retired && <span className="jf-required">{said.retired}</span>}
      {readOnly !== true && (
        <span className="jb-move">
          {row.movable && (
            <UpDown title={title} at={at} count={rows.length} onMove={(by) => onChange(shiftRow(rows, place, row.name, by))} />
          )}
          {removal.how !== "keep" && row.retired && (
            <Button
              type="text"
              size="small"
              icon={<UndoOutlined aria-hidden />}
              aria-label={said.of(said.reinstate, title)}
              onClick={() => onChange([reinstated(fieldsPath, [...place, row.name])])}
            />
          )}
          {removal.how !== "keep" && !row.retired && (
            <Button
              type="text"
              size="small"
              icon={removal.how === "remove" ? <DeleteOutlined aria-hidden /> : <StopOutlined aria-hidden />}
              aria-label={said.of(removal.how === "remove" ? said.optionRemove : said.optionRetire, title)}
              onClick={() => {
                onChange(removal.changes);
                onTold(removal.how === "retire" ? said.optionRetired(title) : said.told.removed(title));
              }}
            />
          )}
        </span>
      )}
    </li>
  );
}

/** Named by the layer and counted: names of choices stay, whatever their titles become. */
function optionName(layer: string, rows: readonly EntryRow[]): string {
  const names = new Set(rows.map(({ name }) => name));
  let count = rows.length + 1;
  while (names.has(`${layer}Choice${count}`)) count += 1;
  return `${layer}Choice${count}`;
}

export function OptionList({ field }: { readonly field: string }) {
  const { said, drafted, readOnly, onChange } = useDesignerWords();
  const [told, tell] = useState("");
  const place = [field, "x-options"];
  const rows = rowsAt(drafted, place);
  const addable = readOnly !== true && mayAdd(drafted, fieldsPath, [...place, "new"]);
  const layer = drafted.policy.layer.replace(/[^A-Za-z0-9]/g, "");
  return (
    <section className="jb-options" aria-label={said.optionsHeading}>
      <h5>{said.optionsHeading}</h5>
      <ol>
        {rows.map((row) => (
          <Option key={row.name} field={field} rows={rows} row={row} onTold={tell} />
        ))}
      </ol>
      <p className="jf-help" role="status">
        {told}
      </p>
      {addable && (
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() =>
            onChange([
              {
                path: fieldsPath,
                pointer: pointerOf([...place, optionName(layer, rows)]),
                value: { title: said.optionName(rows.length + 1), "x-order": orderAtEnd(rows) },
              },
            ])
          }
        >
          {said.addOption}
        </Button>
      )}
    </section>
  );
}

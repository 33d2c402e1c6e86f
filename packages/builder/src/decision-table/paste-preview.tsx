/** A pasted block before it is taken over: each cell with what becomes of it, mended in place, and taken over as one edit. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { Input, Modal, Radio } from "antd";
import { useState } from "react";
import { useEditing } from "../entry/editing.ts";
import { type CellEdit, type CellPlan, type Planning, parameterInWords, planned } from "./plan.ts";
import { tableWords } from "./table-words.ts";

interface PastePreviewProps {
  readonly planning: Planning;
  readonly edits: readonly CellEdit[];
  /** Titles of the columns that the block lies in; a column beyond the table has none. */
  readonly columns: ReadonlyMap<string, string>;
  readonly rowTitle: (row: string) => string;
  readonly onApply: (changes: ReturnType<typeof planned>["changes"], edits: readonly CellEdit[]) => void;
  readonly onCancel: () => void;
}

export function PastePreview({ planning, edits: given, columns, rowTitle, onApply, onCancel }: PastePreviewProps) {
  const { language } = useEditing();
  const words = tableWords[language].paste;
  const [edits, setEdits] = useState(given);
  const [numbers, setNumbers] = useState<Planning["numbers"]>("parameter");
  const inside = edits.filter(({ column }) => columns.has(column));
  const plan = planned({ ...planning, numbers }, inside);
  const outside = edits
    .filter(({ column, text }) => !columns.has(column) && text.trim() !== "")
    .map((edit): CellPlan => ({ ...edit, was: "", flaw: words.outside }));
  const cells = [...plan.cells, ...outside];
  const flaws = cells.filter(({ flaw }) => flaw !== undefined).length;
  const shown = [...new Set(edits.map(({ column }) => column))].filter((column) => cells.some((cell) => cell.column === column));
  const rows = [...new Set(edits.map(({ row }) => row))];
  function write(cell: CellPlan, text: string) {
    const others = edits.filter(({ row, column }) => row !== cell.row || column !== cell.column);
    setEdits([...others, { row: cell.row, column: cell.column, text }]);
  }
  return (
    <Modal
      open
      width="min(1100px, 96vw)"
      title={words.title}
      okText={words.apply}
      cancelText={words.cancel}
      okButtonProps={{ disabled: flaws > 0 || plan.changes.length === 0 }}
      onOk={() => onApply(plan.changes, edits)}
      onCancel={onCancel}
    >
      <p role="status">{words.text(cells.length, flaws)}</p>
      {plan.cells.some(({ parameters }) => parameters) || numbers === "literal" ? (
        <p>
          <span id="paste-numbers">{words.numbers}</span>{" "}
          <Radio.Group
            aria-labelledby="paste-numbers"
            value={numbers}
            options={[
              { value: "parameter", label: words.numbersParameter },
              { value: "literal", label: words.numbersLiteral },
            ]}
            onChange={({ target }) => setNumbers(target.value === "literal" ? "literal" : "parameter")}
          />
        </p>
      ) : null}
      <div className="jb-grid-frame">
        <table className="jb-paste">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {columns.get(column) ?? ""}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{rowTitle(row)}</th>
                {shown.map((column) => {
                  const cell = cells.find((one) => one.row === row && one.column === column);
                  return (
                    <td key={column} className={cell?.flaw === undefined ? undefined : "jb-cell-wrong"}>
                      {cell && (
                        <PastedCell
                          cell={cell}
                          named={`${rowTitle(row)} ${columns.get(column) ?? ""}`}
                          onText={(text) => write(cell, text)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Modal>
  );
}

function PastedCell({ cell, named, onText }: { readonly cell: CellPlan; readonly named: string; readonly onText: (text: string) => void }) {
  const editing = useEditing();
  const words = tableWords[editing.language].paste;
  const { flaw, parameters, was, text } = cell;
  return (
    <>
      <Input
        size="small"
        value={text}
        aria-label={named}
        aria-invalid={flaw !== undefined || undefined}
        status={flaw === undefined ? undefined : "error"}
        onChange={({ target }) => onText(target.value)}
      />
      {flaw !== undefined && (
        <span className="jb-cell-flaw">
          <ExclamationCircleFilled aria-hidden /> {flaw}
        </span>
      )}
      {parameters?.map(({ id, value }) => (
        <span key={id} className="jf-help">
          {words.parameter(parameterInWords(editing, id).title, parameterInWords(editing, id, value).value)}
        </span>
      ))}
      {flaw === undefined && was !== "" && was !== text.trim() && <span className="jf-help">{words.was(was)}</span>}
    </>
  );
}

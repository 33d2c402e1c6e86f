/** The criteria of a scale as a decision table: rows are criteria, columns are facts, cells are tests. */
import { FolderOpenOutlined, PlusOutlined } from "@ant-design/icons";
import { LevelMark, label } from "@jiefen/forms";
import { isUnit, units } from "@jiefen/policy";
import { Button, Select } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import { FactPicker } from "../condition/fact-picker.tsx";
import { type DraftedScale, gradingPath, scalesOf } from "../criteria/scales.ts";
import { placeKey } from "../draft/looser.ts";
import type { ViewProps } from "../editor/view.ts";
import { issuesAt, useEditing } from "../entry/editing.ts";
import { EntryEditor } from "../entry/entry-editor.tsx";
import { EntryTools } from "../entry/entry-tools.tsx";
import { issueInWords } from "../entry/issue-in-words.ts";
import { mayAddAt } from "../entry/listed.ts";
import { conditionInWords } from "../entry/value-in-words.ts";
import { EffectsMore } from "../parameters/effects-more.tsx";
import { offeredTexts, readable } from "./cell-words.ts";
import { Grid } from "./grid.tsx";
import type { CellShown } from "./grid-cell.tsx";
import { ParameterOffer } from "./parameter-offer.tsx";
import { PastePreview } from "./paste-preview.tsx";
import { type CellEdit, outcomeColumn, type ParameterChange, type Planning, planned, textOf, titleColumn } from "./plan.ts";
import { factColumns, inKeptOrder, tableRows } from "./table-rows.ts";
import { tableWords } from "./table-words.ts";
import { type NewRow, useUnsaved } from "./use-unsaved.ts";

interface Asked {
  readonly edit: CellEdit;
  readonly parameters: readonly ParameterChange[];
}

/** Stands for a column where there is none yet. */
const noColumn = "#none";

export function DecisionTable({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const words = tableWords[language];
  const scales = scalesOf(drafted);
  const [chosen, choose] = useState<string>();
  const scale = scales.find(({ id }) => id === chosen) ?? scales[0];
  if (!scale) return <p className="jb-list-empty">{words.empty}</p>;
  return (
    <>
      {scales.length > 1 && (
        <Select
          aria-label={words.level}
          value={scale.id}
          popupMatchSelectWidth={false}
          options={scales.map(({ id, title }) => ({ value: id, label: label(title, language) }))}
          onChange={choose}
        />
      )}
      <ScaleTable key={scale.id} path={path} pointer={pointer} scale={scale} />
      <EffectsMore />
    </>
  );
}

function ScaleTable({ path, pointer, scale }: ViewProps & { readonly scale: DraftedScale }) {
  const editing = useEditing();
  const { drafted, compiled, language, readOnly = false, issues, onChange, onGoTo } = editing;
  const words = tableWords[language];
  const names = useMemo(() => ({ facts: compiled.facts, parameters: compiled.parameters }), [compiled]);
  const rows = useMemo(() => tableRows(drafted, names, scale.id), [drafted, names, scale.id]);
  const [extra, setExtra] = useState<readonly string[]>([]);
  const [asked, ask] = useState<Asked>();
  const [pasting, paste] = useState<readonly CellEdit[]>();
  const [refused, refuse] = useState<readonly string[]>([]);
  const planning: Planning = { drafted, names, language, scale, rows, numbers: "parameter" };
  const unsaved = useUnsaved(planning, onChange);
  const used = factColumns(rows);
  const [seen] = useState(used);
  const facts = inKeptOrder([...new Set([...seen, ...extra])], [...new Set([...used, ...extra])]);
  const columns = [titleColumn, outcomeColumn, ...(facts.length > 0 ? facts : [noColumn])];
  const addable = !readOnly && mayAddAt(drafted, gradingPath, ["criteria"]);
  const open = rows.find((row) => pointer === row.listed.pointer || pointer.startsWith(`${row.listed.pointer}/`));
  const rowNames = [...rows.map(({ name }) => name), ...unsaved.rows.map(({ name }) => name)];
  const lastLevel = rows.at(-1)?.outcome.level ?? scale.initial;
  const outcomeBegun = scale.points ? "1" : (scale.levels.find(({ id }) => id === lastLevel)?.title[language] ?? "");

  function headOf(column: string): string {
    if (column === titleColumn) return words.criterion;
    if (column === outcomeColumn) return scale.points ? words.points : label(scale.title, language);
    const fact = compiled.facts[column];
    if (!fact) return "";
    const unit = fact.unit !== undefined && isUnit(fact.unit) ? units[fact.unit].title[language] : undefined;
    return unit === undefined
      ? label(fact.title, language)
      : `${label(fact.title, language)}${language === "zh" ? `（${unit}）` : ` (${unit})`}`;
  }
  function offered(column: string): readonly string[] {
    if (column === outcomeColumn) return scale.points ? [] : scale.levels.map(({ title }) => title[language]);
    const fact = compiled.facts[column];
    return fact ? offeredTexts(fact, compiled, names, language) : [];
  }
  function shownText(column: string, text: string): ReactNode {
    const level = column === outcomeColumn ? scale.levels.find(({ title }) => title[language] === text) : undefined;
    if (level) return <LevelMark title={level.title} swatch={level.swatch} language={language} />;
    return readable(text, compiled, language);
  }
  function newCell(row: NewRow, column: string): CellShown {
    const text = row.texts[column] ?? "";
    const flaw = text === "" ? undefined : row.flaws[column];
    const shown = text === "" && column === titleColumn ? <span className="jb-cell-new">{words.newRow}</span> : shownText(column, text);
    return { text, shown, locked: false, offered: offered(column), ...(flaw !== undefined && { flaw }) };
  }
  function cellAt(at: number, index: number): CellShown {
    const column = columns[index] ?? noColumn;
    const row = rows[at];
    const fresh = unsaved.rows[at - rows.length];
    if (!row) return fresh ? newCell(fresh, column) : { text: "", shown: "", locked: true, offered: [] };
    if (!row.shape && index >= 2) {
      const said = row.condition ? conditionInWords(editing, row.condition) : "";
      return { text: "", shown: <span className="jb-cell-across">{said}</span>, locked: true, offered: [], span: columns.length - 2 };
    }
    const text = textOf(row, column, planning);
    const kept = unsaved.kept(row.name, column);
    const may = column === titleColumn ? row.mayTitle : column === outcomeColumn ? row.mayOutcome : row.mayConditions;
    const title = label(row.listed.title, language);
    const [issue] = column === titleColumn ? issuesAt(issues, placeKey(gradingPath, row.listed.place)) : [];
    const flaw = kept?.flaw ?? (issue && `${issueInWords(editing, issue, "message")} ${issueInWords(editing, issue, "hint")}`);
    const shown =
      column === titleColumn ? (
        <>
          {title}
          <Button
            type="text"
            size="small"
            tabIndex={-1}
            className="jb-cell-open"
            icon={<FolderOpenOutlined aria-hidden />}
            aria-label={words.open(title)}
            onClick={() => onGoTo(path, row.listed.pointer)}
          />
        </>
      ) : (
        shownText(column, kept?.text ?? text)
      );
    return {
      text: kept?.text ?? text,
      shown: kept && column === titleColumn ? kept.text : shown,
      locked: !may,
      offered: offered(column),
      ...(flaw !== undefined && { flaw }),
    };
  }
  function take(edit: CellEdit, numbers: Planning["numbers"]) {
    const plan = planned({ ...planning, numbers }, [edit]);
    const [cell] = plan.cells;
    if (cell?.flaw !== undefined) return unsaved.keep(edit, cell.flaw);
    unsaved.forget(edit);
    if (numbers === "parameter" && cell?.parameters) return ask({ edit, parameters: cell.parameters });
    if (plan.changes.length > 0) onChange(plan.changes);
  }
  function texts(
    given: readonly { readonly row: number; readonly column: number; readonly text: string }[],
    how: "typed" | "cleared" | "pasted",
  ) {
    refuse([]);
    const edits = given.map(({ row, column, text }) => ({
      row: rowNames[row] ?? `#pasted${row}`,
      column: columns[column] ?? `#beyond${column}`,
      text,
    }));
    if (how === "pasted") return paste(withBeginnings(edits));
    for (const edit of edits.filter(({ row }) => unsaved.has(row))) unsaved.write(edit);
    const own = edits.filter(({ row }) => !unsaved.has(row));
    const [only] = own;
    if (how === "typed") return only && take(only, "parameter");
    const plan = planned(planning, own);
    if (plan.changes.length > 0) onChange(plan.changes);
    refuse([...new Set(plan.cells.flatMap(({ flaw }) => flaw ?? []))]);
  }
  /** A new criterion needs a name and what it leads to, also where the block has neither. */
  function withBeginnings(edits: readonly CellEdit[]): readonly CellEdit[] {
    const known = new Set(rows.map(({ name }) => name));
    const added = [...new Set(edits.map(({ row }) => row))].filter((row) => !known.has(row));
    const begun = added.flatMap((row, index) => {
      const own = unsaved.rows.find(({ name }) => name === row)?.texts ?? {};
      const all: Readonly<Record<string, string>> = {
        [titleColumn]: words.paste.newTitle(index + 1),
        [outcomeColumn]: outcomeBegun,
        ...own,
      };
      return Object.entries(all).map(([column, text]) => ({ row, column, text }));
    });
    return [
      ...begun.filter(({ row, column }) => !edits.some((edit) => edit.row === row && edit.column === column && edit.text.trim() !== "")),
      ...edits.filter(
        ({ row, column, text }) => known.has(row) || text.trim() !== "" || (column !== titleColumn && column !== outcomeColumn),
      ),
    ];
  }
  const rowTitle = (name: string) => rows.find((row) => row.name === name)?.listed.title[language] ?? words.newRow;
  return (
    <div className="jb-table">
      <div className="jb-table-tools">
        {addable && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => unsaved.add({ [outcomeColumn]: outcomeBegun })}>
            {words.addRow}
          </Button>
        )}
        {!readOnly && (
          <span className="jb-table-column">
            <span>{words.addColumn}</span>
            <FactPicker
              className="jb-table-fact"
              scope={{ ofCase: true }}
              value={undefined}
              without={new Set(facts)}
              onFact={(fact) => setExtra([...extra, fact])}
            />
          </span>
        )}
        <details className="jb-table-how">
          <summary>{words.howTo}</summary>
          <ul>
            {words.howToText.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </div>
      {refused.length > 0 && (
        <div role="alert" className="jf-errors">
          {words.refused(refused.length)} {refused.join(" ")}
        </div>
      )}
      <Grid
        label={words.table(label(scale.title, language))}
        head={columns.map((column) => ({ key: column, shown: headOf(column) }))}
        rows={rowNames}
        readOnly={readOnly}
        cellAt={cellAt}
        onTexts={texts}
        onOpen={(row) => rows[row] && onGoTo(path, rows[row].listed.pointer)}
      />
      {unsaved.rows.length > 0 && (
        <p className="jf-help" role="status">
          {words.newRowHint}{" "}
          <Button size="small" type="text" onClick={unsaved.dropRows}>
            {words.dropRow}
          </Button>
        </p>
      )}
      {asked && (
        <ParameterOffer
          parameters={asked.parameters}
          onChange={() => {
            onChange(planned(planning, [asked.edit]).changes);
            ask(undefined);
          }}
          onLiteral={() => {
            ask(undefined);
            take(asked.edit, "literal");
          }}
          onCancel={() => ask(undefined)}
        />
      )}
      {pasting && (
        <PastePreview
          planning={planning}
          edits={pasting}
          columns={new Map(columns.filter((column) => column !== noColumn).map((column) => [column, headOf(column)]))}
          rowTitle={rowTitle}
          onApply={(changes, edits) => {
            paste(undefined);
            for (const edit of edits) unsaved.forget(edit);
            unsaved.drop(edits.map(({ row }) => row));
            onChange(changes);
          }}
          onCancel={() => paste(undefined)}
        />
      )}
      {open && (
        <section className="jb-inspector" aria-label={label(open.listed.title, language)}>
          <EntryTools path={path} rows={rows.map(({ listed }) => listed)} row={open.listed} addable={addable} />
          <h4 className="jb-inspector-title">{label(open.listed.title, language)}</h4>
          <EntryEditor key={open.listed.pointer} path={path} pointer={open.listed.pointer} />
        </section>
      )}
    </div>
  );
}

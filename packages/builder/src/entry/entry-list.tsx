/** An ordered list of entries with an inspector: read as sentences, moved, added, copied, put out of use; the open one is changed beside it. */
import { PlusOutlined } from "@ant-design/icons";
import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { label, useNarrow } from "@jiefen/forms";
import { findKind, type JsonObject, type Segments, segmentsOf, type Text } from "@jiefen/policy";
import { Button } from "antd";
import { type ReactNode, useId, useState } from "react";
import { additionContract } from "../draft/hold.ts";
import type { Fresh } from "../registry/entry-words.ts";
import { findEntryWords } from "../registry/kind-words.ts";
import { useEditing } from "./editing.ts";
import { EntryEditor } from "./entry-editor.tsx";
import { EntryRow } from "./entry-row.tsx";
import { EntryTools } from "./entry-tools.tsx";
import { movedTo } from "./list-changes.ts";
import { listWords } from "./list-words.ts";
import { type Listed, listedAt, mayAddAt } from "./listed.ts";
import { NewThing } from "./new-entry.tsx";
import { positions } from "./order.ts";

interface EntryListProps {
  readonly path: string;
  /** Where the entries stand. */
  readonly parent: Segments;
  /** The place that is open in the document, in this list or elsewhere. */
  readonly pointer: string;
  readonly heading: Text;
  /** Stands before the heading. */
  readonly mark?: ReactNode;
  readonly help?: Text;
  /** What an entry says, beneath its title. */
  readonly sentence?: (entry: JsonObject, name: string) => ReactNode;
  /** Which of the entries are listed; all, if absent. */
  readonly only?: (row: Listed) => boolean;
  /** The open one has the list to itself. */
  readonly alone?: boolean;
  /** What a new one may begin with here, where that is not what the kind of entry says. */
  readonly fresh?: readonly Fresh[];
  /** The open entry is inspected beneath its row, so that the list keeps its width. */
  readonly wide?: boolean;
  /** What of an entry is changed in the list itself. */
  readonly beneath?: (row: Listed) => ReactNode;
  /** What is open once an entry of the list is closed; nothing, if absent. */
  readonly back?: string;
  /** In place of the form of the open entry. */
  readonly inspect?: (row: Listed) => ReactNode;
}

export function EntryList({
  path,
  parent,
  pointer,
  heading,
  mark,
  help,
  sentence,
  wide = false,
  beneath,
  only,
  alone = false,
  fresh: own,
  back = "",
  inspect,
}: EntryListProps) {
  const { drafted, language, readOnly, onChange, onGoTo } = useEditing();
  const words = listWords[language];
  const narrow = useNarrow() || wide;
  const id = useId();
  const [adding, setAdding] = useState<Fresh>();
  const [moved, setMoved] = useState<{ readonly name: string; readonly said: string }>();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const rows = listedAt(drafted, path, parent).filter((row) => only?.(row) ?? true);
  const place = segmentsOf(pointer);
  const open = rows.find((row) => row.place.every((segment, index) => place[index] === segment));
  const shown = alone && open ? [open] : rows;
  const kind = findKind(path)?.kind;
  const known = kind && findEntryWords(kind, [...parent, "new"])?.words;
  const addable = !readOnly && mayAddAt(drafted, path, parent);
  const contract = addable ? additionContract(drafted, path, parent) : undefined;
  const beginnings = addable ? (own ?? (known?.fresh ? [known.fresh] : [])) : [];

  function move(from: number, to: number, keyboard: boolean) {
    const row = rows[from];
    const changes = to < 0 || to >= rows.length ? [] : movedTo(path, rows, from, to);
    if (!row || changes.length === 0) return;
    onChange(changes);
    setMoved(keyboard ? { name: row.name, said: words.moved(label(row.title, language), to + 1, rows.length) } : undefined);
  }
  function dropped({ active, over }: DragEndEvent) {
    const at = (name: unknown) => rows.findIndex((row) => row.name === name);
    if (over) move(at(active.id), at(over.id), false);
  }
  const inspector = open && !adding && (
    <section className="jb-list-inspector" aria-label={label(open.title, language)}>
      <EntryTools path={path} rows={rows} row={open} addable={addable} back={back} />
      {!narrow && <h4 className="jb-list-inspector-title">{label(open.title, language)}</h4>}
      {inspect ? inspect(open) : <EntryEditor key={open.pointer} path={path} pointer={open.pointer} without={positions} />}
    </section>
  );
  const maker = adding && (
    <section className="jb-list-inspector" aria-label={label(adding.label, language)}>
      <h4 className="jb-list-inspector-title">{label(adding.label, language)}</h4>
      <NewThing
        key={adding.label.zh}
        path={path}
        parent={parent}
        fresh={adding}
        without={positions}
        onDone={(added) => {
          setAdding(undefined);
          if (added) onGoTo(added.path, added.pointer);
        }}
      />
    </section>
  );
  const beside = !narrow && (inspector || maker);
  return (
    <section className="jb-listing" aria-labelledby={`${id}-heading`}>
      <header className="jb-listing-head">
        <h3 id={`${id}-heading`}>
          {mark} {label(heading, language)} <span className="jb-listing-count">{rows.length}</span>
        </h3>
        <span className="jb-listing-tools">
          {beginnings.map((fresh) => (
            <Button
              key={fresh.label.zh}
              size="small"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => {
                onGoTo(path, back);
                setAdding(fresh);
              }}
            >
              {label(fresh.label, language)}
            </Button>
          ))}
        </span>
      </header>
      {help && <p className="jf-help">{label(help, language)}</p>}
      {contract && <p className="jf-help">{label(contract, language)}</p>}
      <p className="jf-hidden" role="status">
        {moved?.said}
      </p>
      <div className={beside ? "jb-list jb-list-beside" : "jb-list"}>
        {rows.length === 0 && (
          <p className="jb-list-empty">{beginnings[0] ? words.emptyAdd(label(beginnings[0].label, language)) : words.empty}</p>
        )}
        <DndContext
          sensors={sensors}
          collisionDetection={closestCenter}
          accessibility={{
            // The handle says how it is moved, and what became of it is told above.
            screenReaderInstructions: { draggable: "" },
            announcements: {
              onDragStart: () => undefined,
              onDragOver: () => undefined,
              onDragEnd: () => undefined,
              onDragCancel: () => undefined,
            },
          }}
          onDragEnd={dropped}
        >
          <SortableContext items={shown.map(({ name }) => name)} strategy={verticalListSortingStrategy}>
            {rows.length > 0 && (
              <ol className="jb-list-rows">
                {shown.map((row) => (
                  <EntryRow
                    key={row.name}
                    path={path}
                    row={row}
                    position={rows.indexOf(row) + 1}
                    open={row === open && !adding}
                    movable={!readOnly && row.movable && rows.length > 1}
                    refocus={moved?.name === row.name}
                    sentence={sentence?.(row.value, row.name)}
                    onMove={(by) => move(rows.indexOf(row), rows.indexOf(row) + by, true)}
                    onOpen={() => {
                      setAdding(undefined);
                      setMoved(undefined);
                      onGoTo(path, row === open && !adding ? back : row.pointer);
                    }}
                  >
                    {beneath?.(row)}
                    {narrow && row === open && inspector}
                  </EntryRow>
                ))}
              </ol>
            )}
          </SortableContext>
        </DndContext>
        {narrow ? maker : beside}
      </div>
    </section>
  );
}

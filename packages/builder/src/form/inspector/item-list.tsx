/** What is asked of each item of a list: in order, joined by fields of the library that no form asks, or by new ones. */
import { PlusOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { findAt, isObject, pointerOf } from "@jiefen/policy";
import { Select } from "antd";
import { useState } from "react";
import { mayAdd } from "../../draft/hold.ts";
import { UpDown } from "../../input/up-down.tsx";
import { fieldsPath } from "../arrange/outline.ts";
import { orderAtEnd, rowsAt, shiftRow } from "../arrange/rows-of.ts";
import { useDesignerWords } from "../designing.ts";
import { type FieldKind, fieldKinds, kindOfField } from "../field/field-kind.ts";
import { ItemComposer } from "../field/item-composer.tsx";
import { paletteOf } from "../palette/palette-fields.ts";

export function ItemList({ list }: { readonly list: string }) {
  const { said, language, drafted, readOnly, onChange, onGoTo } = useDesignerWords();
  const [making, make] = useState<FieldKind>();
  const place = [list, "items", "properties"];
  const rows = rowsAt(drafted, place);
  const library = drafted.policy.documents[fieldsPath];
  const addable = readOnly !== true && mayAdd(drafted, fieldsPath, [...place, "new"]);
  // What a form asks is a fact of the case, and no fact of an item.
  const free = paletteOf(drafted.policy.documents)
    .filter(({ path }) => path === undefined)
    .flatMap(({ fields }) => fields.filter(({ kind }) => kind !== "list"));
  const ask = (name: string) =>
    onChange([
      { path: fieldsPath, pointer: pointerOf([...place, name]), value: { $ref: `fields.json#/${name}`, "x-order": orderAtEnd(rows) } },
    ]);
  return (
    <section className="jb-options" aria-label={said.items}>
      <h5>{said.items}</h5>
      <ol>
        {rows.map((row, at) => {
          const title = label(row.title, language);
          return (
            <li key={row.name} className={row.retired ? "jb-option jb-question-retired" : "jb-option"}>
              <button type="button" className="jb-question-title" onClick={() => onGoTo(fieldsPath, pointerOf([row.name]))}>
                <span>{title}</span>
                <span className="jb-row-kind">{said.kinds[kindOfField(isObject(library) ? findAt(library, [row.name]) : undefined)]}</span>
              </button>
              {readOnly !== true && row.movable && (
                <span className="jb-move">
                  <UpDown title={title} at={at} count={rows.length} onMove={(by) => onChange(shiftRow(rows, place, row.name, by))} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {addable && making === undefined && (
        <div className="jf-inline">
          <Select
            aria-label={said.addItem}
            placeholder={
              <>
                <PlusOutlined aria-hidden /> {said.addItem}
              </>
            }
            value={null}
            popupMatchSelectWidth={false}
            options={[
              {
                label: said.newKinds,
                options: fieldKinds.filter((kind) => kind !== "list").map((kind) => ({ value: `kind:${kind}`, label: said.kinds[kind] })),
              },
              ...(free.length > 0
                ? [
                    {
                      label: said.chooseItem,
                      options: free.map(({ name, title }) => ({ value: `field:${name}`, label: label(title, language) })),
                    },
                  ]
                : []),
            ]}
            onChange={(chosen: string | null) => {
              const kind = fieldKinds.find((one) => chosen === `kind:${one}`);
              if (kind) make(kind);
              else if (chosen) ask(chosen.slice("field:".length));
            }}
          />
        </div>
      )}
      {making && (
        <ItemComposer
          kind={making}
          onDone={(made) => {
            make(undefined);
            if (made)
              onChange([
                ...made.changes,
                {
                  path: fieldsPath,
                  pointer: pointerOf([...place, made.name]),
                  value: { $ref: `fields.json#/${made.name}`, "x-order": orderAtEnd(rows) },
                },
              ]);
          }}
        />
      )}
    </section>
  );
}

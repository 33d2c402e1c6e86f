/** The order in which papers lie in the whole file. */
import { label } from "@jiefen/forms";
import { findAt, isObject, pointerOf } from "@jiefen/policy";
import { holdOf } from "../draft/hold.ts";
import { useEditing } from "../entry/editing.ts";
import { listedAt } from "../entry/listed.ts";
import { orderChanges } from "../entry/order.ts";
import { UpDown } from "../input/up-down.tsx";
import { dossierOrder } from "./dossier-input.tsx";
import { paperEditorWords } from "./paper-editor-words.ts";

export function DossierPart({ path }: { readonly path: string }) {
  const { drafted, language, readOnly, onChange } = useEditing();
  const said = paperEditorWords[language];
  const rows = listedAt(drafted, path, ["papers"])
    .flatMap((row) => {
      const order = dossierOrder(row.value);
      const movable = holdOf(drafted, path, [...row.place, "dossier"]).editable;
      return order === undefined || row.retired ? [] : [{ ...row, order, movable }];
    })
    .sort((one, other) => one.order - other.order);
  function move(from: number, by: -1 | 1) {
    const moved = rows[from];
    if (!moved) return;
    const put = rows.filter((_, index) => index !== from).toSpliced(from + by, 0, moved);
    const orders = orderChanges(put, from + by) ?? new Map<string, number>();
    onChange(
      [...orders].map(([name, order]) => {
        const dossier = findAt(drafted.policy.documents[path], ["papers", name, "dossier"]);
        return { path, pointer: pointerOf(["papers", name, "dossier"]), value: { ...(isObject(dossier) ? dossier : {}), order } };
      }),
    );
  }
  return (
    <section className="jb-listing" aria-labelledby="dossier-order">
      <header className="jb-listing-head">
        <h3 id="dossier-order">
          {said.dossier} <span className="jb-listing-count">{rows.length}</span>
        </h3>
      </header>
      <p className="jf-help">{said.dossierHelp}</p>
      {rows.length === 0 && <p className="jb-list-empty">{said.none}</p>}
      <ol className="jb-dossier">
        {rows.map((row, index) => (
          <li key={row.name}>
            <span className="jb-list-number" aria-hidden>
              {index + 1}
            </span>
            <span>{label(row.title, language)}</span>
            {findAt(row.value, ["dossier", "required"]) === true && <span className="jb-layer">{said.must}</span>}
            {!readOnly && row.movable && (
              <span className="jb-move">
                <UpDown title={label(row.title, language)} at={index} count={rows.length} onMove={(by) => move(index, by)} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

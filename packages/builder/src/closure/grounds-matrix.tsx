/** Grounds for ending without settlement against the items that still have to hold. */
import { label } from "@jiefen/forms";
import { pointerOf } from "@jiefen/policy";
import { Checkbox } from "antd";
import { useId } from "react";
import { holdOf } from "../draft/hold.ts";
import { useEditing } from "../entry/editing.ts";
import { type Listed, listedAt } from "../entry/listed.ts";
import { closureWords } from "./closure-words.ts";

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function Cell({ path, ground, item }: { readonly path: string; readonly ground: Listed; readonly item: Listed }) {
  const { drafted, language, readOnly, onChange } = useEditing();
  const place = [...ground.place, "items"];
  const hold = holdOf(drafted, path, place);
  const ticked = idsIn(ground.value.items);
  const laidDown = hold.rule.allow === "tighten" && idsIn(hold.above).includes(item.name);
  const kept = laidDown ? closureWords[language].kept(hold.aboveTitle?.[language] ?? "") : undefined;
  return (
    <Checkbox
      checked={ticked.includes(item.name)}
      disabled={readOnly || !hold.editable || laidDown}
      aria-label={[label(ground.title, language), label(item.title, language), kept].filter(Boolean).join(" · ")}
      title={kept}
      onChange={({ target }) => {
        const value = target.checked ? [...ticked, item.name] : ticked.filter((name) => name !== item.name);
        onChange([{ path, pointer: pointerOf(place), value }]);
      }}
    />
  );
}

function Opener({ path, row }: { readonly path: string; readonly row: Listed }) {
  const { language, onGoTo } = useEditing();
  return (
    <button type="button" className="jb-matrix-open" onClick={() => onGoTo(path, row.pointer)}>
      {label(row.title, language)}
    </button>
  );
}

export function GroundsMatrix({ path }: { readonly path: string }) {
  const { drafted, language } = useEditing();
  const words = closureWords[language];
  const id = useId();
  const grounds = listedAt(drafted, path, ["grounds"]);
  const items = listedAt(drafted, path, ["items"]).filter(({ retired }) => !retired);
  if (grounds.length === 0 || items.length === 0) return null;
  return (
    <section className="jb-listing" aria-labelledby={id}>
      <header className="jb-listing-head">
        <h3 id={id}>{words.matrix}</h3>
      </header>
      <p className="jf-help">{words.matrixHelp}</p>
      <div className="jb-matrix-room">
        <table className="jb-matrix">
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              {grounds.map((ground) => (
                <th key={ground.name} scope="col">
                  <Opener path={path} row={ground} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.name}>
                <th scope="row">
                  <Opener path={path} row={item} />
                </th>
                {grounds.map((ground) => (
                  <td key={ground.name}>
                    <Cell path={path} ground={ground} item={item} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

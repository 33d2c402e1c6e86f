/** Things keyed by name within an entry: seats of a team, steps of a card, key dates of a plan; others are added, they are moved and taken away. */
import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { findAt, isObject, pointerOf, type Segments } from "@jiefen/policy";
import { Button, Select } from "antd";
import { useState } from "react";
import type { Drafted } from "../draft/drafted.ts";
import { UpDown } from "../input/up-down.tsx";
import { type Fresh, freshValue, type ReferenceKind } from "../registry/entry-words.ts";
import { useEditing } from "./editing.ts";
import type { Group } from "./leaf.ts";
import { givenBack, movedTo } from "./list-changes.ts";
import { listWords } from "./list-words.ts";
import { listedAt, mayAddAt } from "./listed.ts";
import { NewThing } from "./new-entry.tsx";
import { positions } from "./order.ts";
import { namedBy } from "./references.ts";

/** What can be done with one of them. */
export function KeyedTools({ group, within }: { readonly group: Group; readonly within: Group }) {
  const { drafted, language, readOnly, onChange } = useEditing();
  const { path, place } = group;
  const title = label(group.title, language);
  const rows = listedAt(drafted, path, within.place);
  const index = rows.findIndex(({ name }) => name === place.at(-1));
  const row = rows[index];
  const removable = row?.removable ?? findAt(drafted.above?.documents[path], place) === undefined;
  if (readOnly) return null;
  return (
    <span className="jb-move">
      {row?.movable && rows.length > 1 && (
        <UpDown title={title} at={index} count={rows.length} onMove={(by) => onChange(movedTo(path, rows, index, index + by))} />
      )}
      {removable && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={listWords[language].removeOne(title)}
          onClick={() => onChange(givenBack(drafted, path, place))}
        />
      )}
    </span>
  );
}

/** What the same has elsewhere in the document: the days before a festival are seldom other ones. */
function usualValue(drafted: Drafted, document: unknown, parent: Segments, name: string, fresh: Fresh): unknown {
  const [collection = "", , property = ""] = parent;
  const siblings = findAt(document, [collection]);
  const all = Object.values(isObject(siblings) ? siblings : {}).map((one) => findAt(one, [property]));
  const same = all.map((one) => findAt(one, [name])).find(isObject);
  return same ?? all.flatMap((one) => (isObject(one) ? Object.values(one) : [])).find(isObject) ?? freshValue(fresh, drafted);
}

interface AddProps {
  readonly group: Group;
  readonly fresh: Fresh;
}

/** The name is that of another thing, which is chosen. */
function AddChosen({ group: { path, place }, fresh, names }: AddProps & { readonly names: ReferenceKind }) {
  const { drafted, language, words, onChange } = useEditing();
  const document = drafted.policy.documents[path];
  const there = findAt(document, place);
  const left = namedBy(drafted.policy, names, path).filter(({ id }) => !(isObject(there) && Object.hasOwn(there, id)));
  if (left.length === 0) return null;
  const said = label(fresh.label, language);
  return (
    <Select
      className="jf-select jb-add-chosen"
      value={null}
      placeholder={said}
      aria-label={said}
      notFoundContent={words.nothingFits}
      options={left.map(({ id, title }) => ({ value: id, label: label(title, language) }))}
      onChange={(name: string | null) =>
        name !== null &&
        onChange([{ path, pointer: pointerOf([...place, name]), value: usualValue(drafted, document, place, name, fresh) }])
      }
    />
  );
}

function AddNamed({ group: { path, place }, fresh }: AddProps) {
  const { language } = useEditing();
  const [adding, setAdding] = useState(false);
  const said = label(fresh.label, language);
  if (!adding)
    return (
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
        {said}
      </Button>
    );
  return (
    <section className="jb-adding" aria-label={said}>
      <NewThing path={path} parent={place} fresh={fresh} without={positions} onDone={() => setAdding(false)} />
    </section>
  );
}

/** Stands beneath those that are there. */
export function AddKeyed({ group }: { readonly group: Group }) {
  const { drafted, readOnly } = useEditing();
  const { keyed } = group;
  if (!keyed?.fresh || readOnly || !mayAddAt(drafted, group.path, group.place)) return null;
  return (
    <div className="jb-add-keyed">
      {keyed.names ? <AddChosen group={group} fresh={keyed.fresh} names={keyed.names} /> : <AddNamed group={group} fresh={keyed.fresh} />}
    </div>
  );
}

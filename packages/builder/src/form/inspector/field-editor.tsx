/** A field of the library: its values, its choices in order, and, of a list, what is asked of each item. */
import { findAt, isObject, segmentsOf } from "@jiefen/policy";
import type { ViewProps } from "../../editor/view.ts";
import { useEditing } from "../../entry/editing.ts";
import { EntryEditor } from "../../entry/entry-editor.tsx";
import { ItemList } from "./item-list.tsx";
import { OptionList } from "./option-list.tsx";

/** Shown as a list of their own. */
const elsewhere: ReadonlySet<string> = new Set(["x-options"]);

export function FieldEditor({ path, pointer }: ViewProps) {
  const { drafted } = useEditing();
  const [name = ""] = segmentsOf(pointer);
  const field = findAt(drafted.policy.documents[path], [name]);
  if (!isObject(field)) return null;
  return (
    <>
      <EntryEditor path={path} pointer={pointer} without={elsewhere} />
      {isObject(field["x-options"]) && <OptionList field={name} />}
      {isObject(field.items) && isObject(field.items.properties) && <ItemList list={name} />}
    </>
  );
}

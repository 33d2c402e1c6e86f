/** A condition of an entry, as a tree. */
import { EditingProvider, useEditing } from "../entry/editing.ts";
import { isCondition } from "../entry/value-in-words.ts";
import type { InputProps } from "../input/input-props.ts";
import { ConditionEditor } from "./condition-editor.tsx";
import { countingAt, scopeAt } from "./facts-offered.ts";

export function ConditionInput({ id, leaf, value, labelledBy, describedBy, onValue, onFlaw }: InputProps) {
  const editing = useEditing();
  const { drafted, compiled } = editing;
  const counting = countingAt(drafted, compiled, leaf.path, leaf.place);
  return (
    <EditingProvider value={counting === compiled ? editing : { ...editing, compiled: counting }}>
      <ConditionEditor
        id={id}
        value={isCondition(value) ? value : undefined}
        required={leaf.required}
        scope={scopeAt(drafted, counting, leaf.path, leaf.place)}
        labelledBy={labelledBy}
        describedBy={describedBy}
        onCondition={onValue}
        onFlaw={onFlaw}
      />
    </EditingProvider>
  );
}

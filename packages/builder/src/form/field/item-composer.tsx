/** A question of a list's items in the making. */
import { useState } from "react";
import { useEditing } from "../../entry/editing.ts";
import { FieldForm } from "./field-form.tsx";
import type { FieldKind } from "./field-kind.ts";
import { emptyField, fieldChanges } from "./new-field.ts";

interface ItemComposerProps {
  readonly kind: FieldKind;
  readonly onDone: (made: ReturnType<typeof fieldChanges> | undefined) => void;
}

export function ItemComposer({ kind, onDone }: ItemComposerProps) {
  const { drafted } = useEditing();
  const [field, setField] = useState(() => emptyField(kind));
  return <FieldForm field={field} onField={setField} onMake={(made) => onDone(made && fieldChanges(drafted, made))} />;
}

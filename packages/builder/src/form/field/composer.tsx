/** A question of one's own, where it will stand: made with its field in one step. */
import { useDesigning } from "../designing.ts";
import { useComposing } from "./composing.ts";
import { FieldForm } from "./field-form.tsx";

export function Composer() {
  const { acts } = useDesigning();
  const { composing, onField } = useComposing();
  return composing ? <FieldForm field={composing.field} onField={onField} onMake={acts.make} /> : null;
}

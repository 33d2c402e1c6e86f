/** How the levels move, looked at when it is asked for. */
import { useState } from "react";
import { useEditing } from "../entry/editing.ts";
import { numbersWords } from "./numbers-words.ts";

export function EffectsMore() {
  const { effects, language } = useEditing();
  const [open, setOpen] = useState(false);
  if (!effects) return null;
  return (
    <details className="jb-effects-more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{numbersWords[language].effects}</summary>
      {open && effects({})}
    </details>
  );
}

/** A document as text, for those who write it so; the editor is loaded when it is first looked at. */
import { lazy, Suspense } from "react";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { jsonWords } from "./words.ts";

const JsonDocument = lazy(async () => ({ default: (await import("./json-document.tsx")).JsonDocument }));

export function JsonView(place: ViewProps) {
  const { language } = useEditing();
  return (
    <Suspense fallback={<p className="jf-help">{jsonWords[language].loading}</p>}>
      <JsonDocument {...place} />
    </Suspense>
  );
}

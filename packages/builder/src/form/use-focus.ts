/** Where the focus goes once an action has been drawn: to what was acted upon, wherever it stands now. */
import { type RefObject, useEffect, useState } from "react";

export type Focus =
  | { readonly question: string }
  | { readonly handle: string }
  | { readonly palette: string }
  | { readonly section: string }
  | { readonly action: string; readonly by: 1 | -1 };

function elementFor(box: HTMLElement, focus: Focus): HTMLElement | null {
  const find = (selector: string) => box.querySelector<HTMLElement>(selector);
  const title = (name: string) => find(`[data-question-title="${CSS.escape(name)}"]`);
  if ("question" in focus) return title(focus.question) ?? find("[data-question-title]") ?? find("[data-add-to]");
  if ("handle" in focus) return find(`[data-handle="${CSS.escape(focus.handle)}"]`) ?? title(focus.handle);
  if ("palette" in focus) return find(`[data-palette="field:${CSS.escape(focus.palette)}"]`) ?? find(".jb-palette-search input");
  if ("section" in focus) return find(`[data-section-title="${CSS.escape(focus.section)}"]`);
  const actions = find(`[data-row-actions="${CSS.escape(focus.action)}"]`);
  const act = actions?.querySelector<HTMLButtonElement>(`[data-act="${focus.by < 0 ? "up" : "down"}"]:not(:disabled)`);
  return act ?? actions?.querySelector<HTMLButtonElement>("button:not(:disabled)") ?? title(focus.action);
}

/** Asked again, it is done again. */
export function useFocus(box: RefObject<HTMLElement | null>): (focus: Focus) => void {
  const [asked, ask] = useState<{ readonly focus: Focus }>();
  useEffect(() => {
    if (!asked || !box.current) return;
    const element = elementFor(box.current, asked.focus);
    if (!element || element === document.activeElement) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }, [asked, box]);
  return (focus) => ask({ focus });
}

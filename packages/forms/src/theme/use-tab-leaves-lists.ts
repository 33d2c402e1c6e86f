/** Tab leaves a drop-down list, as people expect: the widget library would have it choose what is highlighted and stay, over and over. */
import { useEffect } from "react";

function leave(event: KeyboardEvent) {
  // Kept from the list alone: the browser moves the focus, and the list closes when it is gone.
  if (event.key === "Tab" && event.target instanceof Element && event.target.closest(".ant-select-open")) event.stopPropagation();
}

export function useTabLeavesLists(): void {
  useEffect(() => {
    document.addEventListener("keydown", leave, { capture: true });
    return () => document.removeEventListener("keydown", leave, { capture: true });
  }, []);
}

/** Whether the page is as narrow as a phone. */
import { useSyncExternalStore } from "react";

const query = () => window.matchMedia("(max-width: 720px)");

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const narrow = query();
      narrow.addEventListener("change", changed);
      return () => narrow.removeEventListener("change", changed);
    },
    () => query().matches,
    // Drawn without a screen, it is a desk's.
    () => false,
  );
}

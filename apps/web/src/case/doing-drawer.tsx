/** The drawer for what is being done on the case, while something is. */
import { lazy, Suspense } from "react";
import { useDoing } from "./use-doing.ts";

const ActionDrawer = lazy(async () => ({ default: (await import("./action-drawer.tsx")).ActionDrawer }));

export function DoingDrawer() {
  const { doing } = useDoing();
  if (!doing) return null;
  return (
    <Suspense fallback={null}>
      <ActionDrawer />
    </Suspense>
  );
}

/** The workflow as a diagram; what draws it is loaded when it is first looked at. */
import { lazy, Suspense } from "react";
import type { ViewProps } from "../editor/view.ts";
import { WorkflowFrame } from "./workflow-frame.tsx";

const Canvas = lazy(async () => ({ default: (await import("./canvas.tsx")).Canvas }));

export function WorkflowDiagram({ pointer }: ViewProps) {
  return (
    <WorkflowFrame pointer={pointer}>
      {(acts) => (
        <Suspense fallback={<div className="jb-chart" aria-busy />}>
          <Canvas acts={acts} />
        </Suspense>
      )}
    </WorkflowFrame>
  );
}

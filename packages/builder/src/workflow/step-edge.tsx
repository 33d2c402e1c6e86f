/** A step in the drawing: the way it takes, with its name where it arrives. */
import { label } from "@jiefen/forms";
import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { useEditing } from "../entry/editing.ts";
import type { ChartStep } from "./chart.ts";
import { boxWidth, labelWidth, type Route } from "./layout.ts";
import { Marks } from "./marks.tsx";
import type { ChartActs } from "./workflow-frame.tsx";

interface StepData extends Record<string, unknown> {
  readonly d: string;
  readonly label?: Route["label"];
  readonly step: ChartStep;
  readonly open: boolean;
  readonly acts: ChartActs;
}

const shift = { left: "0,-100%", right: "-100%,-100%", middle: "-50%,-50%" } as const;

export function StepEdge({ id, data, style = {}, markerEnd }: EdgeProps<Edge<StepData>>) {
  const { language } = useEditing();
  if (!data) return null;
  const { d, label: at, step, open, acts } = data;
  const flaws = acts.chart.flaws.filter((flaw) => flaw.of === "step" && flaw.id === step.id);
  const title = label(step.title, language);
  const own = step.added || step.changed;
  return (
    <>
      <BaseEdge id={id} path={d} style={style} interactionWidth={12} {...(markerEnd !== undefined && { markerEnd })} />
      {at && (
        <EdgeLabelRenderer>
          <button
            type="button"
            className={["jb-step", "nopan", `jb-step-${at.align}`, own && "jb-step-own"].filter(Boolean).join(" ")}
            style={{
              transform: `translate(${at.x}px,${at.y}px) translate(${shift[at.align]})`,
              maxWidth: at.align === "middle" ? boxWidth : labelWidth,
            }}
            title={title}
            aria-pressed={open}
            onClick={() => acts.onOpen(step.pointer)}
          >
            <span>{title}</span>
            {(own || flaws.length > 0) && <Marks of={own ? step : { ...step, layer: undefined }} flaws={flaws} />}
          </button>
        </EdgeLabelRenderer>
      )}
    </>
  );
}

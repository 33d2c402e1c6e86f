/** A stage in the drawing: its name and whose it is, what is odd about it, and the steps that stay in it. */
import { RetweetOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { useEditing } from "../entry/editing.ts";
import type { ChartStage, ChartStep } from "./chart.ts";
import { Marks } from "./marks.tsx";
import { workflowWords } from "./words.ts";
import type { ChartActs } from "./workflow-frame.tsx";

export interface StageData extends Record<string, unknown> {
  readonly stage: ChartStage;
  /** Steps that leave the stage where it is. */
  readonly stays: readonly ChartStep[];
  readonly acts: ChartActs;
}

export function isStageNode(node: { readonly type?: string }): boolean {
  return node.type === "stage";
}

export function StageNode({ data: { stage, stays, acts } }: NodeProps<Node<StageData>>) {
  const { language } = useEditing();
  const words = workflowWords[language];
  const { chart, open } = acts;
  const flawsOf = (of: "stage" | "step", id: string) => chart.flaws.filter((flaw) => flaw.of === of && flaw.id === id);
  const kinds = [
    "jb-stage",
    "nopan",
    stage.ends && "jb-stage-closed",
    (stage.added || stage.changed) && "jb-stage-own",
    open === stage.pointer && "jb-stage-open",
  ];
  return (
    <div className={kinds.filter(Boolean).join(" ")} data-stage={stage.id}>
      <Handle type="target" position={Position.Top} isConnectable={false} className="jb-handle-in" />
      <button type="button" className="jb-stage-title" aria-pressed={open === stage.pointer} onClick={() => acts.onOpen(stage.pointer)}>
        <span>{label(stage.title, language)}</span>
        {stage.id === chart.initial && <span className="jf-required">{words.start}</span>}
        {stage.ends && <span className="jf-required">{words.end}</span>}
        <Marks of={stage} flaws={flawsOf("stage", stage.id)} />
      </button>
      {stays.map((step) => (
        <button
          key={step.id}
          type="button"
          className={step.added || step.changed ? "jb-stay jb-stay-own" : "jb-stay"}
          aria-pressed={open === step.pointer}
          onClick={() => acts.onOpen(step.pointer)}
        >
          <RetweetOutlined aria-label={words.stays} /> {label(step.title, language)}
          {flawsOf("step", step.id).length > 0 && (
            <Marks of={{ ...step, layer: undefined, added: false, changed: false }} flaws={flawsOf("step", step.id)} />
          )}
        </button>
      ))}
      <Handle
        type="source"
        position={Position.Bottom}
        isConnectable={acts.mayAddStep}
        className={acts.mayAddStep ? "jb-handle" : "jb-handle-in"}
        title={words.dragToAdd}
      />
    </div>
  );
}

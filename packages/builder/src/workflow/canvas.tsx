/** The drawing itself: stages as boxes, steps as labelled ways between them, to be moved about, zoomed and chosen. */
import "@xyflow/react/dist/base.css";
import { ZoomInOutlined, ZoomOutOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import type { Language } from "@jiefen/policy";
import { type Edge, MarkerType, type Node, type OnConnectEnd, ReactFlow, ReactFlowProvider, useReactFlow, useStore } from "@xyflow/react";
import { Button } from "antd";
import { useEffect, useMemo } from "react";
import { useEditing } from "../entry/editing.ts";
import { boxWidth, type Layout, layoutOf } from "./layout.ts";
import { markInWords } from "./marks.tsx";
import { isStageNode, type StageData, StageNode } from "./stage-node.tsx";
import { StepEdge } from "./step-edge.tsx";
import { moreLines } from "./title-lines.ts";
import { flawInShort, workflowWords } from "./words.ts";
import type { ChartActs } from "./workflow-frame.tsx";

/** What is smaller is only shown so to somebody who asks for it. */
const readable = 0.9;

const nodeTypes = { stage: StageNode };
const edgeTypes = { step: StepEdge };

function laidOut({ chart }: ChartActs, language: Language, layered: boolean): Layout {
  const words = workflowWords[language];
  const steps = chart.steps.filter(({ retired }) => !retired);
  return layoutOf(
    chart.initial,
    chart.stages.map((stage) => {
      const mark = layered ? markInWords(stage, words, language) : undefined;
      const marks = [
        ...(stage.id === chart.initial ? [words.start] : []),
        ...(stage.ends ? [words.end] : []),
        ...(mark === undefined ? [] : [mark]),
        ...chart.flaws.filter(({ of, id }) => of === "stage" && id === stage.id).map(({ kind }) => flawInShort[language][kind]),
      ];
      const stays = steps.filter((step) => staysIn(step, stage.id)).length;
      return { id: stage.id, lines: stays + moreLines(label(stage.title, language), marks) };
    }),
    steps.flatMap(({ id, from, to }) => (to === undefined ? [] : [{ id, from, to }])),
  );
}

/** Steps that leave their stage where it is. */
function staysIn({ from, to }: ChartActs["chart"]["steps"][number], stage: string): boolean {
  return from.includes(stage) && (to === undefined || to === stage);
}

function nodesOf(layout: Layout, acts: ChartActs): Node<StageData>[] {
  return layout.boxes.flatMap(({ id, x, y, height }) => {
    const stage = acts.chart.stages.find((one) => one.id === id);
    if (!stage) return [];
    const stays = acts.chart.steps.filter((step) => !step.retired && staysIn(step, id));
    return [{ id, type: "stage", position: { x, y }, width: boxWidth, height, data: { stage, stays, acts } }];
  });
}

function edgesOf(layout: Layout, acts: ChartActs): Edge[] {
  const chosen = acts.chart.steps.find(({ pointer }) => pointer === acts.open)?.id;
  return layout.routes.flatMap(({ id, step: name, source, target, d, label }) => {
    const step = acts.chart.steps.find((one) => one.id === name);
    if (!step) return [];
    const open = name === chosen;
    const color = open ? "var(--jf-accent)" : "var(--jf-line-strong)";
    return [
      {
        id,
        type: "step",
        source,
        target,
        zIndex: open ? 2 : 0,
        markerEnd: { type: MarkerType.ArrowClosed, color: open ? "#1f3f7a" : "#8a929e", width: 16, height: 16 },
        style: { stroke: color, strokeWidth: open ? 2.5 : 1.5 },
        data: { d, label, step, open, acts },
      },
    ];
  });
}

function Controls() {
  const { language } = useEditing();
  const words = workflowWords[language];
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <div className="jb-chart-controls">
      <Button icon={<ZoomInOutlined aria-hidden />} aria-label={words.zoomIn} onClick={() => zoomIn()} />
      <Button icon={<ZoomOutOutlined aria-hidden />} aria-label={words.zoomOut} onClick={() => zoomOut()} />
      <Button onClick={() => fitView({ padding: 0.02 })}>{words.fit}</Button>
    </div>
  );
}

/** Room becomes less when something is opened beside the drawing. */
function Fitting({ layout }: { readonly layout: Layout }) {
  const { fitView } = useReactFlow();
  const room = useStore(({ width }) => width);
  const size = `${layout.width} ${layout.height} ${room}`;
  useEffect(() => {
    const frame = size && requestAnimationFrame(() => fitView({ padding: 0.02, minZoom: readable }));
    return () => {
      if (typeof frame === "number") cancelAnimationFrame(frame);
    };
  }, [fitView, size]);
  return null;
}

/** Which stage lies under the pointer. */
function stageUnder(event: MouseEvent | TouchEvent): string | undefined {
  const point = "changedTouches" in event ? event.changedTouches[0] : event;
  const found = point && document.elementFromPoint(point.clientX, point.clientY)?.closest("[data-stage]");
  return found?.getAttribute("data-stage") ?? undefined;
}

export function Canvas({ acts }: { readonly acts: ChartActs }) {
  const { language, drafted } = useEditing();
  const words = workflowWords[language];
  const layered = drafted.above !== undefined;
  const layout = useMemo(() => laidOut(acts, language, layered), [acts, language, layered]);
  const nodes = useMemo(() => nodesOf(layout, acts), [layout, acts]);
  const edges = useMemo(() => edgesOf(layout, acts), [layout, acts]);
  const connected: OnConnectEnd = (event, { fromNode }) => {
    const to = stageUnder(event);
    if (fromNode && isStageNode(fromNode) && to !== undefined) acts.onNewStep({ of: "transitions", from: fromNode.id, to });
  };
  return (
    <ReactFlowProvider>
      <Controls />
      <section className="jb-chart" aria-label={words.diagram} style={{ height: layout.height + 24 }}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          fitView
          fitViewOptions={{ padding: 0.02, minZoom: readable }}
          minZoom={0.2}
          maxZoom={1.5}
          nodesDraggable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          nodesConnectable={acts.mayAddStep}
          connectOnClick={false}
          zoomOnScroll={false}
          preventScrolling={false}
          zoomOnDoubleClick={false}
          proOptions={{ hideAttribution: true }}
          onConnectEnd={connected}
          onEdgeClick={(_, { id }) => {
            const route = layout.routes.find((one) => one.id === id);
            const step = acts.chart.steps.find((one) => one.id === route?.step);
            if (step) acts.onOpen(step.pointer);
          }}
        >
          <Fitting layout={layout} />
        </ReactFlow>
      </section>
      <p className="jf-help">{words.howTo}</p>
    </ReactFlowProvider>
  );
}

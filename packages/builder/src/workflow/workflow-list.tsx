/** The workflow as a list: each stage with the steps that leave it, as sentences; everything the diagram can do, by keyboard. */
import { ArrowRightOutlined, PlusOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { Button } from "antd";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import type { ChartStage } from "./chart.ts";
import { inRows } from "./layout.ts";
import { Marks } from "./marks.tsx";
import { stepInWords } from "./step-in-words.ts";
import { workflowWords } from "./words.ts";
import { type ChartActs, WorkflowFrame } from "./workflow-frame.tsx";

function Stage({ stage, acts }: { readonly stage: ChartStage; readonly acts: ChartActs }) {
  const editing = useEditing();
  const { language } = editing;
  const words = workflowWords[language];
  const { chart, open } = acts;
  const steps = chart.steps.filter(({ from }) => from.includes(stage.id));
  const flawsOf = (of: "stage" | "step", id: string) => chart.flaws.filter((flaw) => flaw.of === of && flaw.id === id);
  const title = label(stage.title, language);
  return (
    <li className="jb-flow-stage">
      <h3>
        <button
          type="button"
          className="jb-flow-title"
          aria-current={open === stage.pointer || undefined}
          onClick={() => acts.onOpen(stage.pointer)}
        >
          {title}
        </button>{" "}
        {stage.id === chart.initial && <span className="jf-required">{words.start}</span>}
        {stage.ends && <span className="jf-required">{words.end}</span>}
        <Marks of={stage} flaws={flawsOf("stage", stage.id)} />
      </h3>
      {steps.length === 0 && <p className="jf-help">{words.noSteps}</p>}
      <ul>
        {steps.map((step) => {
          const said = stepInWords(editing, chart, step);
          return (
            <li key={step.id} className={step.retired ? "jb-flow-step jb-flow-retired" : "jb-flow-step"}>
              <button type="button" aria-current={open === step.pointer || undefined} onClick={() => acts.onOpen(step.pointer)}>
                <span className="jb-flow-name">
                  {label(step.title, language)} <Marks of={step} flaws={flawsOf("step", step.id)} />
                </span>
                <span className="jb-flow-how">
                  {said.how} <ArrowRightOutlined aria-label="→" /> <strong>{said.to}</strong>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {acts.mayAddStep && (
        <Button
          size="small"
          type="text"
          icon={<PlusOutlined aria-hidden />}
          aria-label={words.addStepFrom(title)}
          onClick={() => acts.onNewStep({ of: "transitions", from: stage.id })}
        >
          {words.addStep}
        </Button>
      )}
    </li>
  );
}

function List({ acts }: { readonly acts: ChartActs }) {
  const { language } = useEditing();
  const { chart } = acts;
  const ways = chart.steps.flatMap(({ id, from, to, retired }) => (to === undefined || retired ? [] : [{ id, from, to }]));
  const rows = inRows(
    chart.initial,
    chart.stages.map(({ id }) => id),
    ways,
  );
  return (
    <ol className="jb-flow" aria-label={workflowWords[language].list}>
      {rows.flatMap((id) => {
        const stage = chart.stages.find((one) => one.id === id);
        return stage ? [<Stage key={id} stage={stage} acts={acts} />] : [];
      })}
    </ol>
  );
}

export function WorkflowList({ pointer }: ViewProps) {
  return <WorkflowFrame pointer={pointer}>{(acts) => <List acts={acts} />}</WorkflowFrame>;
}

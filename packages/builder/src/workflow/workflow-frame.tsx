/** What the diagram and the list of a workflow share: what is odd about it, new stages and steps, and the open one to be read and changed. */
import { PlusOutlined, WarningOutlined } from "@ant-design/icons";
import { label } from "@jiefen/forms";
import { Button } from "antd";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { mayAdd } from "../draft/hold.ts";
import { useEditing } from "../entry/editing.ts";
import { type Chart, chartOf, workflowPath } from "./chart.ts";
import { Inspector } from "./inspector.tsx";
import { NewInWorkflow, type Starting } from "./new-in-workflow.tsx";
import { workflowWords } from "./words.ts";

/** What a view of the chart may do. */
export interface ChartActs {
  readonly chart: Chart;
  /** Pointer of the stage or step that is open; empty where none is. */
  readonly open: string;
  readonly mayAddStep: boolean;
  readonly onOpen: (pointer: string) => void;
  readonly onNewStep: (starting: Starting) => void;
}

interface WorkflowFrameProps {
  readonly pointer: string;
  readonly children: (acts: ChartActs) => ReactNode;
}

export function WorkflowFrame({ pointer, children }: WorkflowFrameProps) {
  const { drafted, language, readOnly, onGoTo } = useEditing();
  const words = workflowWords[language];
  const chart = useMemo(() => chartOf(drafted), [drafted]);
  const [adding, setAdding] = useState<Starting>();
  // Somebody who opens a place goes on there; somebody who only comes to the page does not.
  const chosen = useRef(false);
  const may = (group: string) => readOnly !== true && mayAdd(drafted, workflowPath, [group, "new"]);
  const open = [...chart.stages, ...chart.steps].find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  const acts: ChartActs = {
    chart,
    open: adding ? "" : (open?.pointer ?? ""),
    mayAddStep: may("transitions"),
    onOpen: (at) => {
      chosen.current = true;
      setAdding(undefined);
      onGoTo(workflowPath, at);
    },
    onNewStep: (starting) => {
      chosen.current = true;
      setAdding(starting);
    },
  };
  return (
    <div className="jb-workflow">
      <div className="jb-workflow-bar">
        {may("stages") && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => acts.onNewStep({ of: "stages" })}>
            {words.addStage}
          </Button>
        )}
        {acts.mayAddStep && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => acts.onNewStep({ of: "transitions" })}>
            {words.addStep}
          </Button>
        )}
      </div>
      {chart.flaws.length > 0 && (
        <details className="jb-flaws" open>
          <summary>
            <WarningOutlined aria-hidden /> {words.flaws(chart.flaws.length)}
          </summary>
          <ul>
            {chart.flaws.map((flaw) => (
              <li key={`${flaw.kind} ${flaw.of} ${flaw.id}`}>
                <button
                  type="button"
                  className="jf-link"
                  onClick={() => acts.onOpen(flaw.of === "stage" ? `/stages/${flaw.id}` : `/transitions/${flaw.id}`)}
                >
                  {label(flaw.message, language)}
                </button>{" "}
                <span className="jf-help">{label(flaw.hint, language)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={open || adding ? "jb-workflow-columns jb-workflow-open" : "jb-workflow-columns"}>
        <div className="jb-workflow-main">{children(acts)}</div>
        {adding ? (
          <NewInWorkflow
            key={JSON.stringify(adding)}
            starting={adding}
            chart={chart}
            onDone={(added) => (added === undefined ? setAdding(undefined) : acts.onOpen(added))}
          />
        ) : (
          open && <Inspector key={open.pointer} chart={chart} acts={acts} one={open} focus={chosen.current} />
        )}
      </div>
    </div>
  );
}

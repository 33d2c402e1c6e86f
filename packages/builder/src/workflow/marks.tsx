/** Whose a stage or step is, and what is odd about it, as words beside its name. */
import { WarningOutlined } from "@ant-design/icons";
import type { Flaw } from "@jiefen/analysis";
import { label } from "@jiefen/forms";
import type { Language } from "@jiefen/policy";
import { useEditing } from "../entry/editing.ts";
import type { ChartStage, ChartStep } from "./chart.ts";
import { flawInShort, workflowWords } from "./words.ts";

interface MarksProps {
  readonly of: ChartStage | ChartStep;
  readonly flaws?: readonly Flaw[];
}

type Words = (typeof workflowWords)[keyof typeof workflowWords];

/** The layer that a stage or step comes from, or what this layer did to it. */
export function markInWords({ added, changed, layer }: ChartStage | ChartStep, words: Words, language: Language): string | undefined {
  if (added) return words.added;
  return changed ? words.changed : layer && label(layer, language);
}

/** Nothing where the layer wrote all of it itself and nobody stands above. */
export function Marks({ of: one, flaws = [] }: MarksProps) {
  const { drafted, language } = useEditing();
  const words = workflowWords[language];
  const own = one.added || one.changed;
  const mark = markInWords(one, words, language);
  return (
    <>
      {drafted.above && mark !== undefined && <span className={own ? "jb-layer jb-layer-own" : "jb-layer"}>{mark}</span>}
      {"retired" in one && one.retired && <span className="jb-layer">{words.retired}</span>}
      {flaws.map(({ kind }) => (
        <span key={kind} className="jb-flaw">
          <WarningOutlined aria-hidden /> {flawInShort[language][kind]}
        </span>
      ))}
    </>
  );
}

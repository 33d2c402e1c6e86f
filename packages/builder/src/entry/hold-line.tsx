/** Beside every value: a chip that says whose it is, what may be done with it here, and the way back to the layer above. */
import { LockOutlined, RollbackOutlined } from "@ant-design/icons";
import { findKind, type Segments } from "@jiefen/policy";
import { type Hold, holdOf, isAdded } from "../draft/hold.ts";
import { findEntryWords } from "../registry/kind-words.ts";
import { useEditing } from "./editing.ts";
import { holdSentence } from "./hold-sentence.ts";
import { holdWords } from "./hold-words.ts";
import type { Leaf } from "./leaf.ts";

interface HoldLineProps {
  readonly leaf: Leaf;
  readonly hold: Hold;
  readonly onGiveBack: () => void;
}

/** Said once for an entry of this layer's own, instead of beside each of its values. */
export function AddedLine({ path, place }: { readonly path: string; readonly place: Segments }) {
  const { drafted, language } = useEditing();
  if (drafted.above === undefined || !isAdded(drafted, path, place)) return null;
  const layer = drafted.policy.layerTitles[drafted.policy.layer]?.[language];
  return (
    <p className="jb-hold">
      {layer && <span className="jb-layer jb-layer-own">{holdWords[language].chip.added(layer)}</span>}
      <span>{holdOf(drafted, path, place).contract[language]}</span>
    </p>
  );
}

export function HoldLine({ leaf, hold, onGiveBack }: HoldLineProps) {
  const editing = useEditing();
  const { drafted, language, readOnly, words } = editing;
  const said = holdWords[language];
  const above = hold.aboveTitle?.[language];
  const layer = hold.from?.[language] ?? above;
  const sentence = holdSentence(editing, leaf, hold) ?? hold.contract[language];
  if (drafted.above === undefined)
    return (
      <p className="jb-hold">
        <span>{sentence}</span>
      </p>
    );
  const kind = findKind(leaf.path)?.kind;
  const entry = kind && findEntryWords(kind, leaf.place);
  if (entry && isAdded(drafted, leaf.path, entry.place)) return null;
  if (!hold.editable)
    return (
      <details className="jb-hold jb-locked">
        <summary>
          <span className="jb-layer" title={sentence}>
            <LockOutlined aria-hidden /> <span aria-hidden>{layer}</span>
            <span className="jf-hidden">{layer && said.locked(layer)}</span>
          </span>
        </summary>
        <span>{sentence}</span>
      </details>
    );
  const state = hold.added ? "added" : hold.differs ? "own" : "above";
  const named = state === "above" ? above : drafted.policy.layerTitles[drafted.policy.layer]?.[language];
  return (
    <p className="jb-hold">
      {named && <span className={state === "above" ? "jb-layer" : "jb-layer jb-layer-own"}>{said.chip[state](named)}</span>}
      <span>{sentence}</span>
      {state === "own" && !readOnly && above !== undefined && (
        <button type="button" className="jf-link jb-back" onClick={onGiveBack}>
          <RollbackOutlined aria-hidden /> {words.backTo(above)}
        </button>
      )}
    </p>
  );
}

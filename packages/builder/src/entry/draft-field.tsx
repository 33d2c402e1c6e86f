/** One value of an entry: its title and help, the widget or (where it is fixed) its words, the contract, the layer, and the way back. */
import { ExclamationCircleFilled } from "@ant-design/icons";
import { findAt, isSameJson, pointerOf } from "@jiefen/policy";
import { useId, useState } from "react";
import { holdOf } from "../draft/hold.ts";
import { isLooser, placeKey } from "../draft/looser.ts";
import { englishChange } from "../draft/text-at.ts";
import { grouped, inputs } from "../input/inputs.tsx";
import { issuesAt, useEditing } from "./editing.ts";
import { HoldLine } from "./hold-line.tsx";
import { issueInWords } from "./issue-in-words.ts";
import type { Leaf } from "./leaf.ts";
import { leftBehind } from "./left-behind.ts";
import { valueInWords } from "./value-in-words.ts";

export function DraftField({ leaf }: { readonly leaf: Leaf }) {
  const editing = useEditing();
  const { drafted, language, words, readOnly, issues, onChange } = editing;
  const [flaw, setFlaw] = useState<string>();
  const id = useId();
  const { path, place, words: said, widget } = leaf;
  const hold = holdOf(drafted, path, place);
  const value = findAt(drafted.policy.documents[path], place);
  const Input = inputs[widget];
  const editable = Input !== undefined && hold.editable && !readOnly;
  // What is neither there nor to be given here, and a position nobody may change, says nothing to anybody.
  const silent = !hold.editable && (value === undefined || place.at(-1) === "x-order");
  const wrong = issuesAt(issues, placeKey(path, place));
  const looser = isLooser(drafted, hold, path, place, value);
  const title = said.title[language];
  const pointer = pointerOf(place);
  function set(next: unknown) {
    if (isSameJson(next, value)) return;
    onChange([next === undefined ? { path, pointer } : { path, pointer, value: next }, ...leftBehind(drafted, path, place, next)]);
  }
  function giveBack() {
    setFlaw(undefined);
    onChange([{ path, pointer }, ...(widget === "text" ? [englishChange(path, place, "")] : [])]);
  }
  if (silent && wrong.length === 0) return null;
  return (
    <div className={flaw !== undefined || wrong.length > 0 ? "jb-field jb-field-wrong" : "jb-field"} data-place={placeKey(path, place)}>
      <div className="jf-title-row">
        {editable && !grouped.has(widget) ? (
          <label id={`${id}-title`} htmlFor={id} className="jf-title">
            {title}
          </label>
        ) : (
          <span id={`${id}-title`} className="jf-title">
            {title}
          </span>
        )}
        {editable && leaf.required && <span className="jf-required">{words.required}</span>}
      </div>
      {editable ? (
        <Input
          id={id}
          leaf={leaf}
          value={value}
          labelledBy={`${id}-title`}
          describedBy={`${id}-about`}
          invalid={flaw !== undefined || wrong.length > 0 || looser}
          onValue={set}
          onFlaw={setFlaw}
        />
      ) : (
        <p className="jb-fixed">{valueInWords(editing, leaf, value)}</p>
      )}
      <div id={`${id}-about`}>
        {said.help && <p className="jf-help">{said.help[language]}</p>}
        {(flaw !== undefined || looser || wrong.length > 0) && (
          <div role="alert">
            <ul className="jf-errors">
              {flaw !== undefined && (
                <li>
                  <ExclamationCircleFilled aria-hidden /> {flaw}
                </li>
              )}
              {looser && wrong.length === 0 && (
                <li>
                  <ExclamationCircleFilled aria-hidden /> {words.looser}
                </li>
              )}
              {wrong.map((issue) => (
                <li key={`${issue.code} ${issue.message.zh}`}>
                  <ExclamationCircleFilled aria-hidden /> {issueInWords(editing, issue, "message")}
                  <div className="jf-help">{issueInWords(editing, issue, "hint")}</div>
                </li>
              ))}
            </ul>
          </div>
        )}
        <HoldLine leaf={leaf} hold={hold} onGiveBack={giveBack} />
      </div>
    </div>
  );
}

/** A number written in place, or taken from the table of numbers. */
import { isObject } from "@jiefen/policy";
import { Select } from "antd";
import { findText } from "../draft/text-at.ts";
import { useEditing } from "../entry/editing.ts";
import { parameterIn, parametersPath, valueInWords } from "../entry/value-in-words.ts";
import type { InputProps } from "./input-props.ts";
import { NumberInput } from "./number-input.tsx";

const literal = "";

export function MeasureInput(props: InputProps) {
  const editing = useEditing();
  const { drafted, words, language, onGoTo } = editing;
  const { leaf, value, labelledBy, onValue } = props;
  const named = parameterIn(value);
  const parameters = drafted.policy.documents[parametersPath];
  const options = Object.keys(isObject(parameters) ? parameters : {}).map((name) => ({
    value: name,
    label: findText(drafted.policy, parametersPath, [name, "title"])?.[language] ?? words.parameter,
  }));
  return (
    <div className="jb-measure">
      <Select
        className="jf-select"
        showSearch={{ optionFilterProp: "label" }}
        aria-labelledby={labelledBy}
        value={named ?? literal}
        options={[{ value: literal, label: words.literal }, ...options]}
        notFoundContent={words.nothingFits}
        onChange={(name: string) => onValue(name === literal ? 1 : { fact: "parameters", path: `$.${name}` })}
      />
      {named === undefined ? (
        <NumberInput {...props} />
      ) : (
        <span className="jf-inline">
          {valueInWords(editing, leaf, value)}
          {onGoTo && (
            <button type="button" className="jf-link" onClick={() => onGoTo(parametersPath, `/${named}`)}>
              {words.goToParameter}
            </button>
          )}
        </span>
      )}
    </div>
  );
}

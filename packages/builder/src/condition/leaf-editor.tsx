/** One comparison: what is looked at, how it is compared, with what. */
import { isOperator, type OperatorName } from "@jiefen/policy";
import { Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { FactPicker } from "./fact-picker.tsx";
import { type FactScope, operatorsFor } from "./facts-offered.ts";
import { OperandInput, takesSeveral } from "./operand-input.tsx";
import type { Leaf } from "./tree.ts";

interface LeafEditorProps {
  readonly id: string;
  readonly leaf: Leaf;
  readonly scope: FactScope;
  readonly onLeaf: (leaf: Leaf) => void;
}

export function LeafEditor({ id, leaf, scope, onLeaf }: LeafEditorProps) {
  const { words, compiled } = useEditing();
  const { key, nots, kind } = leaf;
  const fact = leaf.fact !== undefined && Object.hasOwn(compiled.facts, leaf.fact) ? compiled.facts[leaf.fact] : undefined;
  const operator = leaf.operator !== undefined && isOperator(leaf.operator) ? leaf.operator : undefined;
  const fitting = fact ? operatorsFor(fact) : [];
  const offered = operator && !fitting.includes(operator) ? [operator, ...fitting] : fitting;
  function choose(name: string) {
    const chosen = compiled.facts[name];
    const first = chosen && operatorsFor(chosen)[0];
    onLeaf({ kind, key, nots, fact: name, ...(first && { operator: first }), ...(chosen?.type === "boolean" && { value: true }) });
  }
  function compare(next: OperatorName) {
    const { value, typed } = leaf;
    const one = Array.isArray(value) ? value[0] : value;
    const kept = takesSeveral.has(next) ? (typeof one === "string" ? [one] : undefined) : one;
    const fits = operator !== undefined && takesSeveral.has(next) === takesSeveral.has(operator) ? value : kept;
    onLeaf({
      kind,
      key,
      nots,
      ...(leaf.fact !== undefined && { fact: leaf.fact }),
      operator: next,
      ...(fits !== undefined && { value: fits }),
      ...(typed !== undefined && { typed }),
    });
  }
  return (
    <>
      <FactPicker id={id} className="jb-leaf-fact" scope={scope} value={leaf.fact} onFact={choose} />
      {fact && fact.type !== "boolean" && (
        <Select
          aria-label={words.operator}
          value={operator}
          popupMatchSelectWidth={false}
          options={offered.map((one) => ({ value: one, label: words.operators[one] }))}
          onChange={compare}
        />
      )}
      {fact && operator && (
        <OperandInput
          id={`${id}-value`}
          fact={fact}
          operator={operator}
          value={leaf.value}
          typed={leaf.typed}
          onOperand={(value, typed) => {
            const { value: _value, typed: _typed, ...rest } = leaf;
            onLeaf({ ...rest, ...(value !== undefined && { value }), ...(typed !== undefined && { typed }) });
          }}
        />
      )}
    </>
  );
}

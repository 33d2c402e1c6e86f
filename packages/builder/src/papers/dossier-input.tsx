/** Whether a paper belongs to the whole file, and whether it is missed there. */
import { findAt, isObject } from "@jiefen/policy";
import { Select } from "antd";
import { useEditing } from "../entry/editing.ts";
import { step } from "../entry/order.ts";
import type { InputProps } from "../input/input-props.ts";
import { paperEditorWords } from "./paper-editor-words.ts";

const choices = ["no", "yes", "must"] as const;

export function dossierOrder(paper: unknown): number | undefined {
  const dossier = isObject(paper) ? paper.dossier : undefined;
  return isObject(dossier) && typeof dossier.order === "number" ? dossier.order : undefined;
}

export function DossierInput({ id, leaf, value, labelledBy, describedBy, onValue }: InputProps) {
  const { drafted, language } = useEditing();
  const said = paperEditorWords[language].inFile;
  const given = isObject(value) ? (value.required === true ? "must" : "yes") : "no";
  function last(): number {
    const papers = findAt(drafted.policy.documents[leaf.path], ["papers"]);
    return Math.max(0, ...Object.values(isObject(papers) ? papers : {}).map((paper) => dossierOrder(paper) ?? 0)) + step;
  }
  return (
    <Select
      id={id}
      className="jf-select"
      value={given}
      options={choices.map((choice) => ({ value: choice, label: said[choice] }))}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(chosen: (typeof choices)[number]) => {
        const order = isObject(value) ? value.order : last();
        onValue(chosen === "no" ? undefined : { order, ...(chosen === "must" && { required: true }) });
      }}
    />
  );
}

/** Facts that casework reads by a name written in a rule document: outcomes of visits, grounds, promises, letters. */
import type { DocumentKind } from "../document/kind.ts";
import { segmentsOf } from "../document/pointer.ts";

interface Wire {
  /** Where the name of the fact stands. */
  readonly at: string;
  /** Where codes of the fact stand: a code, a list of them, or an object keyed by them. */
  readonly codes?: string;
}

const wires: Readonly<Partial<Record<DocumentKind, readonly Wire[]>>> = {
  revisit: [{ at: "/visit/outcomeField", codes: "/visit/clean" }],
  closure: [{ at: "/groundField", codes: "/grounds" }],
  workflow: [
    { at: "/obligations/list" },
    { at: "/obligations/descriptionField" },
    { at: "/obligations/dueField" },
    { at: "/obligations/performance/obligationField" },
    { at: "/obligations/performance/doneField" },
  ],
  referral: [
    { at: "/letter/departmentField", codes: "/departments" },
    { at: "/letter/numberField" },
    { at: "/letter/sentField" },
    { at: "/letter/receiveByField" },
    { at: "/letter/receivedField" },
    { at: "/letter/answerByField" },
    { at: "/letter/answeredField" },
    { at: "/letter/returnedField" },
    { at: "/letter/competentField" },
    { at: "/letter/receivedOnField" },
    { at: "/letter/returnReasonField" },
    { at: "/letter/extendedField" },
    { at: "/letter/extensionReasonField" },
    { at: "/letter/reportField" },
    { at: "/letter/answeredOnField" },
    { at: "/letter/incoming/field", codes: "/letter/incoming/code" },
  ],
};

export function wiresOf(kind: DocumentKind) {
  return (wires[kind] ?? []).map(({ at, codes }) => ({ at: segmentsOf(at), ...(codes !== undefined && { codes: segmentsOf(codes) }) }));
}

/** What the sender records of a letter that goes on paper: receipt, return, answer, and what was left out. */
import type { Letter } from "@jiefen/casework";
import type { LetterDocument } from "@jiefen/policy";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { useDoing } from "../case/use-doing.ts";

interface OnPaperProps {
  readonly document: LetterDocument;
  readonly letter: Letter;
  /** For those who do not see the row. */
  readonly name: ReactNode;
}

export function OnPaper({ document, letter: { record, received, answered, returned }, name }: OnPaperProps) {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { start } = useDoing();
  if (!view.may.includes("supplement") || !view.state.open) return null;
  const sectionOf = (fact: string) => policy.records[document.record]?.questions.find((question) => question.fact === fact)?.section ?? "";
  return (
    <>
      {!answered && !returned && (
        <>
          {!received && (
            <Button size="small" onClick={() => start(`supplement:${record.id}/${sectionOf(document.receivedField)}`)}>
              {t("letter.receive")}
              {name}
            </Button>
          )}
          <Button size="small" onClick={() => start(`supplement:${record.id}/${sectionOf(document.answeredField)}`)}>
            {t("letter.answer")}
            {name}
          </Button>
        </>
      )}
      <Button size="small" type="text" onClick={() => start(`supplement:${record.id}`)}>
        {t("supplement.act")}
        {name}
      </Button>
    </>
  );
}

/** Letters of referral: to whom, whether received and answered, and the way to print them and to record what came back. */
import { CheckOutlined, ClockCircleFilled } from "@ant-design/icons";
import type { CaseRecord } from "@jiefen/casework";
import type { LetterDocument, LocalDate } from "@jiefen/policy";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { PaperLinks } from "../papers/paper-links.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { titled } from "./telling.ts";
import { useDoing } from "./use-doing.ts";

function dayOf(value: unknown): LocalDate | undefined {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

interface LetterRowProps {
  readonly letter: LetterDocument;
  readonly filing: CaseRecord;
}

function LetterRow({ letter, filing: { id, values } }: LetterRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const day = (date: LocalDate) => dayText(date, view.today, language);
  const department = titled(policy.departments, String(values[letter.departmentField] ?? ""), language);
  const sent = dayOf(values[letter.sentField]);
  const received = values[letter.receivedField] === true;
  const answered = values[letter.answeredField] === true;
  const returned = values[letter.returnedField] === true;
  const by = dayOf(values[received ? letter.answerByField : letter.receiveByField]);
  const late = !answered && !returned && by !== undefined && by < view.today;
  const sectionOf = (fact: string) => policy.records[letter.record]?.questions.find((question) => question.fact === fact)?.section ?? "";
  const paper = policy.papers.find((one) => one.record === letter.record);
  const name = <span className="jf-hidden"> {department}</span>;
  return (
    <li className="row row-plain">
      <div className="row-main">
        <span className="row-title">{t("letter.to", { department })}</span>
        <div className="quiet">
          {String(values[letter.numberField] ?? t("letter.unnumbered"))} ·{" "}
          {sent ? t("letter.sentOn", { date: day(sent) }) : t("letter.notSent")}
        </div>
        <div>
          {answered || returned ? (
            <>
              <CheckOutlined aria-hidden /> {t(answered ? "letter.answered" : "letter.returned")}
            </>
          ) : (
            <>
              {t(received ? "letter.answeredNot" : "letter.receivedNot")}
              {by && <span className="quiet"> {t(received ? "letter.answerBy" : "letter.receiveBy", { date: day(by) })}</span>}
              {late && (
                <strong className="late">
                  {" "}
                  <ClockCircleFilled aria-hidden /> {t("letter.late")}
                </strong>
              )}
            </>
          )}
        </div>
      </div>
      <span className="panel-aside">
        {paper && <PaperLinks caseId={view.state.id} paper={paper.id} record={id} name={department} />}
        {view.may.includes("supplement") && view.state.open && !answered && !returned && (
          <>
            {!received && (
              <Button size="small" onClick={() => start(`supplement:${id}/${sectionOf(letter.receivedField)}`)}>
                {t("letter.receive")}
                {name}
              </Button>
            )}
            <Button size="small" onClick={() => start(`supplement:${id}/${sectionOf(letter.answeredField)}`)}>
              {t("letter.answer")}
              {name}
            </Button>
          </>
        )}
        {view.may.includes("supplement") && view.state.open && (
          <Button size="small" type="text" onClick={() => start(`supplement:${id}`)}>
            {t("supplement.act")}
            {name}
          </Button>
        )}
      </span>
    </li>
  );
}

export function LettersPanel() {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { letter } = policy;
  const filings = letter ? view.state.records.filter(({ record }) => record === letter.record) : [];
  if (!letter || filings.length === 0) return null;
  const open = filings.filter(({ values }) => values[letter.answeredField] !== true && values[letter.returnedField] !== true).length;
  return (
    <Panel id="letters" title={t("letter.title")} count={filings.length} flush>
      {open > 0 && view.state.open && <p className="quiet panel-note">{t("letter.blocks", { count: open })}</p>}
      <ul className="rows">
        {filings.toReversed().map((filing) => (
          <LetterRow key={filing.id} letter={letter} filing={filing} />
        ))}
      </ul>
    </Panel>
  );
}

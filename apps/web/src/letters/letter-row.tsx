/** A letter on the case page: how it stands, and what its sender does next. */
import { CheckOutlined, ClockCircleFilled, NotificationOutlined, RollbackOutlined, SendOutlined } from "@ant-design/icons";
import { awaited, type Letter, lettersToSendOn } from "@jiefen/casework";
import type { LetterDocument, LocalDate } from "@jiefen/policy";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { titled } from "../case/telling.ts";
import { useDivisions } from "../case/use-divisions.ts";
import { useDoing } from "../case/use-doing.ts";
import { useName } from "../case/use-name.ts";
import { PaperLinks } from "../papers/paper-links.tsx";
import { dayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { LetterHistory } from "./letter-history.tsx";
import { LetterReply } from "./letter-reply.tsx";
import { OnPaper } from "./on-paper.tsx";
import { UnreadTold } from "./unread-told.tsx";

export function LetterRow({ document, letter }: { readonly document: LetterDocument; readonly letter: Letter }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const { divisionTitle } = useDivisions();
  const name = useName();
  const { record, way, received, answered, returned, incoming } = letter;
  const { id, values } = record;
  const day = (date: LocalDate) => dayText(date, view.today, language);
  const department = titled(policy.departments, letter.department, language);
  const sent = values[document.sentField];
  const { what, by } = awaited(letter);
  const isOpen = !answered && !returned;
  const late = isOpen && by !== undefined && by < view.today;
  const paper = policy.papers.find((one) => one.record === document.record);
  const hidden = <span className="jf-hidden"> {department}</span>;
  const units = view.letterUnits.filter((unit) => unit.department === letter.department);
  const maySend = isOpen && !way && !received && !incoming && view.state.open && view.may.includes("sendLetter");
  const back = lettersToSendOn(policy, view.state).find((one) => one.record.id === id)?.way.returned;
  const competent = back?.department;
  const chase = view.letterChases.find(({ letter: of }) => of === id);
  return (
    <li className="row row-plain">
      <div className="row-main">
        <span className="row-title">{t("letter.to", { department })}</span>
        <div className="quiet">
          {String(values[document.numberField] ?? t("letter.unnumbered"))} ·{" "}
          {typeof sent === "string" ? t("letter.sentOn", { date: day(sent) }) : t("letter.notSent")}
        </div>
        <div>
          {isOpen ? (
            <>
              {t(`letters.wait.${what}`)}
              {by && <span className="quiet"> {t("letters.by", { date: day(by) })}</span>}
              {late && (
                <strong className="late">
                  {" "}
                  <ClockCircleFilled aria-hidden /> {t("letter.late")}
                </strong>
              )}
            </>
          ) : (
            <>
              {answered ? <CheckOutlined aria-hidden /> : <RollbackOutlined aria-hidden />}{" "}
              {t(answered ? "letter.answered" : "letter.returned")}
            </>
          )}
        </div>
        <UnreadTold letter={id} />
        {answered && <LetterReply policy={policy} document={document} values={values} />}
        {way && <LetterHistory way={way} today={view.today} name={name} department={department} division={divisionTitle(way.division)} />}
        {maySend && units.length === 0 && <p className="quiet">{t("letters.paperOnly", { department })}</p>}
      </div>
      <span className="panel-aside">
        {maySend && units.length > 0 && (
          <Button type="primary" icon={<SendOutlined aria-hidden />} onClick={() => start(`sendLetter:${id}`)}>
            {t("letters.send", { department })}
          </Button>
        )}
        {chase && chase.from <= view.today && (
          <Button icon={<NotificationOutlined aria-hidden />} onClick={() => start(`chase:${id}`)}>
            {t("letters.chase")}
            {hidden}
          </Button>
        )}
        {chase && chase.from > view.today && <span className="quiet">{t("letters.chaseFrom", { date: day(chase.from) })}</span>}
        {back && view.state.open && view.may.includes("record") && (
          <Button type="primary" icon={<SendOutlined aria-hidden />} onClick={() => start(`letter:${competent ?? ""}.${id}`)}>
            {t("letters.sendOn", { unit: competent === undefined ? back.unit : titled(policy.departments, competent, language) })}
          </Button>
        )}
        {paper && <PaperLinks caseId={view.state.id} paper={paper.id} record={id} name={department} />}
        {!way && <OnPaper document={document} letter={letter} name={hidden} />}
      </span>
    </li>
  );
}

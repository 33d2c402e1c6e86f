/** Joint mediation: when, where, with whom; what came of it. */
import { CheckOutlined, ClockCircleFilled } from "@ant-design/icons";
import type { Session } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { attendanceText } from "../joint/attendee.ts";
import { daysUntil, dayText } from "../words/dates.ts";
import { useCase } from "./case-context.ts";
import { Panel } from "./panel.tsx";
import { invitedText, sessionWhen } from "./session-text.ts";
import { useDoing } from "./use-doing.ts";
import { useTelling } from "./use-telling.ts";

function SessionRow({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view } = useCase();
  const { start } = useDoing();
  const { held, cancelled } = session;
  const open = !held && !cancelled;
  const late = open ? -daysUntil(session.on, view.today) : 0;
  const when = sessionWhen(telling, session);
  return (
    <li className="row row-plain">
      <div className="row-main">
        <span className="row-title">
          {when} · {session.place}
        </span>
        {session.purpose && <div>{session.purpose}</div>}
        {session.invited.length > 0 && (
          <div className="quiet">{t("meeting.invited", { names: invitedText(telling, session.invited) })}</div>
        )}
        {session.attendance && <div className="quiet">{attendanceText(telling, session.attendance)}</div>}
      </div>
      {held ? (
        <span>
          <CheckOutlined aria-hidden /> {t("meeting.held", { date: dayText(held.on, view.today, telling.language) })}
        </span>
      ) : cancelled ? (
        <span className="quiet">{t("meeting.cancelled", { reason: cancelled.reason })}</span>
      ) : late > 0 ? (
        <strong className="late">
          <ClockCircleFilled aria-hidden /> {t("meeting.late", { count: late })}
        </strong>
      ) : (
        <span className="quiet">{t("meeting.planned")}</span>
      )}
      {!cancelled && session.on <= view.today && view.state.open && view.may.includes("takeAttendance") && (
        <Button size="small" onClick={() => start(`attendance:${session.id}`)}>
          {t("joint.attendance")}
          <span className="jf-hidden"> {when}</span>
        </Button>
      )}
      {open && view.may.includes("planSession") && (
        <span className="panel-aside">
          <Button size="small" onClick={() => start(`hold:${session.id}`)}>
            {t("meeting.hold")}
            <span className="jf-hidden"> {when}</span>
          </Button>
          <Button size="small" onClick={() => start(`cancelSession:${session.id}`)}>
            {t("meeting.cancel")}
            <span className="jf-hidden"> {when}</span>
          </Button>
        </span>
      )}
    </li>
  );
}

export function SessionsPanel() {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const { sessions, open } = view.state;
  if (!policy.session || (sessions.length === 0 && !open)) return null;
  return (
    <Panel
      id="sessions"
      title={t("meeting.title")}
      flush
      aside={
        open &&
        view.may.includes("planSession") && (
          <Button size="small" onClick={() => start("planSession")}>
            {t("meeting.plan")}
          </Button>
        )
      }
    >
      {sessions.length === 0 && <p className="quiet panel-note">{t("meeting.none")}</p>}
      <ul className="rows">
        {sessions.toReversed().map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </Panel>
  );
}

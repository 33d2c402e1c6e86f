/** Calls for help: what is needed, who was called, who answered and who came. */
import { SoundOutlined } from "@ant-design/icons";
import type { Called, HelpCall } from "@jiefen/casework";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { CommandError } from "../case/command-error.tsx";
import { Panel } from "../case/panel.tsx";
import { invitedText } from "../case/session-text.ts";
import { useCommand } from "../case/use-command.ts";
import { useDoing } from "../case/use-doing.ts";
import { useTelling } from "../case/use-telling.ts";
import { useMe } from "../session/me.ts";
import { dayText, timeText } from "../words/dates.ts";
import "./joint.css";

export function CallsPanel() {
  const { t } = useTranslation();
  const { me } = useMe();
  const { view, policy } = useCase();
  const { start } = useDoing();
  const { calls = [], open } = view.state;
  const { calls: declared } = policy.joint ?? {};
  if (!declared || (calls.length === 0 && !open)) return null;
  const mayCall = open && view.may.includes("callForHelp") && declared.roles.some((role) => me.roles.includes(role));
  return (
    <Panel
      id="calls"
      title={t("joint.calls")}
      count={calls.filter(({ ended }) => !ended).length}
      flush
      aside={
        mayCall && (
          <Button size="small" icon={<SoundOutlined aria-hidden />} onClick={() => start("callForHelp")}>
            {t("joint.call")}
          </Button>
        )
      }
    >
      {calls.length === 0 && <p className="quiet panel-note">{t("joint.callsNone")}</p>}
      <ul className="rows">
        {calls.toReversed().map((call) => (
          <CallRow key={call.id} call={call} />
        ))}
      </ul>
    </Panel>
  );
}

function CallRow({ call }: { readonly call: HelpCall }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { view } = useCase();
  const { start } = useDoing();
  const { need, place, neededOn, made, answerBy, called, toldUp, ended } = call;
  const { language, today, name } = telling;
  return (
    <li className="row row-plain">
      <div className="row-main">
        <span className="row-title">{need}</span>
        <div className="quiet">
          {[place, t("joint.neededOn", { date: dayText(neededOn, today, language) }), t("joint.madeBy", { name: name(made.by) })]
            .filter(Boolean)
            .join(" · ")}
        </div>
        <ul className="joint-people">
          {called.map((one) => (
            <CalledRow key={one.id} call={call} called={one} />
          ))}
        </ul>
        {ended ? (
          <div>{t("joint.ended", { result: ended.result })}</div>
        ) : (
          <div className="quiet">
            {t("joint.answerBy", { time: timeText(answerBy, language) })}
            {toldUp && ` · ${t("joint.toldUp")}`}
          </div>
        )}
      </div>
      {!ended && view.may.includes("endCall") && (
        <span className="panel-aside">
          <Button size="small" onClick={() => start(`endCall:${call.id}`)}>
            {t("joint.endCall")}
            <span className="jf-hidden"> {need}</span>
          </Button>
        </span>
      )}
    </li>
  );
}

function CalledRow({ call, called }: { readonly call: HelpCall; readonly called: Called }) {
  const { t } = useTranslation();
  const telling = useTelling();
  const { me } = useMe();
  const { view } = useCase();
  const { start } = useDoing();
  const command = useCommand();
  const who = invitedText(telling, [called]);
  const hidden = <span className="jf-hidden"> {who}</span>;
  const { answered, came, person, id } = called;
  const own = person === me.id;
  const speaks = own || (person === undefined && view.may.includes("callForHelp"));
  const sees = own || view.may.includes("callForHelp");
  return (
    <li className="joint-called">
      <span>{who}</span>
      {came ? (
        <span className="tag">{t("joint.came", { time: came.time ?? dayText(came.on, telling.today, telling.language) })}</span>
      ) : answered ? (
        <span className="tag">{t(answered.comes ? "joint.comes" : "joint.comesNot")}</span>
      ) : (
        <span className="tag">{t("joint.noAnswer")}</span>
      )}
      {answered?.text && <span className="quiet">{answered.text}</span>}
      {!call.ended && !answered && !came && speaks && (
        <>
          <Button
            size="small"
            type="link"
            loading={command.isPending}
            onClick={() => command.mutate({ kind: "answerCall", call: call.id, called: id, comes: true })}
          >
            {t("joint.answerComes")}
            {hidden}
          </Button>
          <Button size="small" type="link" onClick={() => start(`comesNot:${call.id}/${id}`)}>
            {t("joint.answerComesNot")}
            {hidden}
          </Button>
        </>
      )}
      {!call.ended && !came && sees && (
        <Button
          size="small"
          type="link"
          loading={command.isPending}
          onClick={() => command.mutate({ kind: "recordArrival", call: call.id, called: id })}
        >
          {t("joint.arrived")}
          {hidden}
        </Button>
      )}
      {command.error && <CommandError error={command.error} />}
    </li>
  );
}

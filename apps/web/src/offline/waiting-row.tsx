/** One thing that waits: how it was graded here, what has become of it, what can be done. */
import { LevelMark, label } from "@jiefen/forms";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CaseLoader } from "../case/case-loader.tsx";
import { newKey } from "../filling/use-command-key.ts";
import { drafts } from "../session/drafts.ts";
import { useMe } from "../session/me.ts";
import { dayText, timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { settled } from "./clash.ts";
import { ClashForm } from "./clash-form.tsx";
import { deliver } from "./deliver.ts";
import { leaveHere } from "./leave-here.ts";
import { type KeptOutbox, openOutbox } from "./outbox.ts";
import { findBegun, mayTakeBack, takeBack } from "./take-back.ts";
import { useOutbox } from "./use-outbox.ts";
import { arrivedAs, caseOf, followersOf, type Waiting } from "./waiting.ts";
import { WaitingTag } from "./waiting-tag.tsx";

function Grade({ waiting: { graded } }: { readonly waiting: Waiting }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { today } = useMe();
  if (graded.levels.length === 0) return null;
  return (
    <div className="waiting-grade">
      <div>
        <span className="quiet">{t("offline.gradedHere")}</span>{" "}
        {graded.levels.map(({ title, swatch, provisional }) => (
          <LevelMark key={title.zh} title={title} swatch={swatch} language={language} provisional={provisional} />
        ))}
        {graded.colour && (
          <>
            <span className="quiet">{t("case.following")}</span>
            <LevelMark title={graded.colour.title} swatch={graded.colour.swatch} language={language} />
          </>
        )}
      </div>
      {graded.because[language].length > 0 && (
        <ul>
          {graded.because[language].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {graded.due.length > 0 && (
        <div className="quiet">
          {t("offline.dueNext")}
          {graded.due.map(({ title, on }) => ` · ${label(title, language)} ${dayText(on, today, language)}`).join("")}
        </div>
      )}
    </div>
  );
}

function Hint({ waiting, held }: { readonly waiting: Waiting; readonly held: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state } = waiting;
  if (state.kind === "waiting") return held ? <p className="quiet">{t("offline.heldHint")}</p> : null;
  if (state.kind === "sent")
    return (
      <p className="quiet">
        {t("offline.sentHint", { when: timeText(state.at, language) })} <span className="figures">{state.number}</span>
      </p>
    );
  if (state.kind === "unsure") return <p>{t("offline.unsureHint")}</p>;
  if (state.kind === "takenBack") return <p>{t("here.takenBack")}</p>;
  if (state.kind === "clash") return null;
  const { problem } = state;
  return (
    <div className="refusal" role="note">
      <strong>{problem.detail || problem.title}</strong>
      {problem.issues && problem.issues.length > 0 && (
        <ul>
          {problem.issues.map((issue) => (
            <li key={`${issue.code} ${issue.pointer}`}>{issue.message[language]}</li>
          ))}
        </ul>
      )}
      {problem.remedy && <p>{problem.remedy}</p>}
    </div>
  );
}

export function WaitingRow({ waiting, held }: { readonly waiting: Waiting; readonly held: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me, today } = useMe();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const { state, work } = waiting;
  const caseId = arrivedAs(waiting)?.caseId ?? caseOf(waiting);
  const { all } = useOutbox();
  const followers = followersOf(all, waiting);
  const inOutbox = (act: (outbox: KeptOutbox) => Promise<unknown>) => void openOutbox(me.id).then(act);
  const sendAgain = () =>
    inOutbox(async (outbox) => {
      const { triedAt: _, ...fresh } = waiting;
      await outbox.put({ ...fresh, state: { kind: "waiting" } });
      await deliver(me);
    });
  const settle = (mine: ReadonlySet<string>) =>
    inOutbox(async (outbox) => {
      if (state.kind !== "clash" || work.kind !== "command") return;
      const command = settled(work.command, state.clash, mine);
      if (command) {
        const { triedAt: _, ...fresh } = waiting;
        const { version, stage } = state.clash;
        const before = { ...work.before, ...Object.fromEntries(state.clash.values.map(({ fact, theirs }) => [fact, theirs ?? null])) };
        const next = { ...work, command, version, before, stage: stage?.now ?? work.stage };
        await outbox.put({ ...fresh, key: newKey(), work: next, state: { kind: "waiting" } });
        await deliver(me);
      } else {
        await outbox.remove(waiting.id);
        void message.info(t("offline.settledTheirs"));
      }
    });
  const goOn = async () => {
    const outbox = await openOutbox(me.id);
    await navigate(await takeBack(outbox, me.id, waiting));
  };
  const takeItBack = async () => {
    if ((await findBegun(me.id, waiting)) !== "other") return goOn();
    modal.confirm({
      title: t("here.begunTitle"),
      content: t("here.begun"),
      okText: t("here.begunReplace"),
      cancelText: t("state.cancel"),
      onOk: goOn,
    });
  };
  const takeOffList = async (outbox: KeptOutbox) => {
    await leaveHere(outbox, drafts, me.id, waiting);
    await outbox.remove(waiting.id);
  };
  const remove = () =>
    modal.confirm({
      title: followers.length > 0 ? t("here.removeAll", { count: followers.length }) : t("offline.removeTitle"),
      content: t("state.irreversible"),
      okText: t("offline.remove"),
      cancelText: t("state.cancel"),
      onOk: async () => {
        const outbox = await openOutbox(me.id);
        for (const one of [...followers, waiting]) await outbox.remove(one.id);
      },
    });
  return (
    <li className="waiting">
      <div className="waiting-head">
        <span className="row-title">{label(waiting.title, language)}</span>
        <span>{waiting.about}</span>
        <WaitingTag state={state} />
      </div>
      <p className="quiet">{t("offline.made", { when: timeText(waiting.madeAt, language), day: dayText(waiting.on, today, language) })}</p>
      {state.kind !== "sent" && <Grade waiting={waiting} />}
      <Hint waiting={waiting} held={held} />
      {state.kind === "clash" && (
        <CaseLoader id={caseId} missing={<p>{t("state.notFoundHint")}</p>}>
          <ClashForm clash={state.clash} onSettle={settle} />
        </CaseLoader>
      )}
      <div className="waiting-actions">
        {work.kind === "round" ? (
          <Link to="/rounds">{t("round.list")}</Link>
        ) : (
          <Link to={`/cases/${encodeURIComponent(caseId)}`}>{t("offline.openCase")}</Link>
        )}
        {(state.kind === "refused" || state.kind === "unsure") && <Button onClick={sendAgain}>{t("offline.again")}</Button>}
        {state.kind !== "sent" && mayTakeBack(waiting) && (
          <Button onClick={() => void takeItBack()}>{t(state.kind === "takenBack" ? "here.writeOn" : "offline.takeBack")}</Button>
        )}
        {state.kind === "sent" ? (
          <Button type="text" onClick={() => inOutbox(takeOffList)}>
            {t("offline.done")}
          </Button>
        ) : (
          <Button type="text" onClick={remove}>
            {t("offline.remove")}
          </Button>
        )}
      </div>
    </li>
  );
}

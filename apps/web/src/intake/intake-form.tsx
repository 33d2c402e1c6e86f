/** The intake form of one type, with the grade and earlier disputes beside it. */
import { factsAtIntake, partiesOf } from "@jiefen/casework";
import { label, PolicyForm, type PolicyFormHandle, useDecision, useDraft, useNarrow } from "@jiefen/forms";
import { type DisputeType, dropHidden, type Issue, type Policy } from "@jiefen/policy";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigate } from "react-router";
import { api, problemOf } from "../api.ts";
import { useChosenFiles } from "../attachments/use-chosen-files.ts";
import { AheadBanner } from "../case/ahead-banner.tsx";
import { nameOf } from "../case/party-name.ts";
import { answersToSend } from "../filling/answers-to-send.ts";
import { DraftNotice, DraftStatus } from "../filling/draft-notice.tsx";
import { RefusalNotice } from "../filling/refusal-notice.tsx";
import { useCommandKey } from "../filling/use-command-key.ts";
import { queueIntake } from "../offline/queue.ts";
import { arrivedBefore, findReplaced, replaceWaiting } from "../offline/take-back.ts";
import { caseOf } from "../offline/waiting.ts";
import { standingOf } from "../policy/use-policy.ts";
import { AlikePanel, alikeAnchor } from "../relating/alike-panel.tsx";
import type { Decided } from "../relating/decided.ts";
import { answersIn } from "../session/beside-answers.ts";
import { intakeSubject } from "../session/draft-subject.ts";
import { drafts } from "../session/drafts.ts";
import { useMe } from "../session/me.ts";
import { isUnreachable } from "../session/vault.ts";
import { timeText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { askedLess } from "./asked-less.ts";
import { carriedText, carryText } from "./carried-text.ts";
import { wayIn } from "./channels.ts";
import { GradeAside } from "./grade-aside.tsx";
import { IntakeFiles } from "./intake-files.tsx";
import { IntakePlace } from "./intake-place.tsx";
import { PastePanel } from "./paste-panel.tsx";
import { prefilled } from "./prefilled.ts";
import { rememberType } from "./recent-types.ts";
import { useAhead } from "./use-ahead.ts";
import { useAlike } from "./use-alike.ts";
import { useEarlier } from "./use-earlier.ts";
import { useReading } from "./use-reading.ts";
import { useReplaced } from "./use-replaced.ts";
import { useRound } from "./use-round.ts";
import "./intake.css";

const empty = {};
const undecided: Decided = {};
const noIssues: readonly Issue[] = [];

export function IntakeForm({ policy, type, title }: { readonly policy: Policy; readonly type: DisputeType; readonly title: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me, today } = useMe();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useRef<PolicyFormHandle>(null);
  const { search } = useLocation();
  const [brought] = useState(() => prefilled(policy, type, search, me.roles));
  const round = useRound(brought.channel, me.id, today);
  const draft = useDraft({
    store: drafts,
    person: me.id,
    subject: intakeSubject(type.id),
    release: policy.release,
    initial: { ...brought.answers, ...round?.kept },
  });
  const { ready } = draft;
  const answers = useMemo(() => answersIn(draft.answers), [draft.answers]);
  const replaced = useReplaced(draft.answers);
  const { channel } = brought;
  const reading = useReading({ policy, type, channel, today, answers, change: draft.change });
  const { read } = reading;
  useEffect(() => {
    const carried = carriedText();
    if (!ready || carried === "" || !channel?.reads) return;
    carryText("");
    read(carried);
  }, [ready, channel, read]);
  const [all, setAll] = useState(false);
  const shown = useMemo(() => (all || !channel ? type : askedLess(type, channel, answers)), [all, channel, type, answers]);
  const earlier = useEarlier(policy, policy.layer.id, answers);
  const facts = useMemo(
    () => factsAtIntake(policy, type.id, dropHidden(policy, type, answers, empty, today), earlier.observed, today),
    [policy, type, answers, earlier.observed, today],
  );
  const alike = useAlike(policy, type.id, answers);
  const [decided, setDecided] = useState<Decided>(undecided);
  const ahead = useAhead(policy, facts, today);
  const live = useDecision(policy, type.id, facts, today, language);
  const chosen = useChosenFiles(policy, me, intakeSubject(type.id));
  const [issues, setIssues] = useState(noIssues);
  const [place, setPlace] = useState<string>();
  const where = place ?? replaced?.request.division;
  const walked = round?.id ?? replaced?.request.round;
  const keyOf = useCommandKey();
  const { message } = App.useApp();
  const takeIn = useMutation({
    mutationFn: async ({ sent }: { readonly sent: typeof answers; readonly next: boolean }) => {
      const request = {
        type: type.id,
        facts: sent,
        ...(where === undefined ? {} : { division: where }),
        ...(walked === undefined ? {} : { round: walked }),
      };
      const key = replaced?.key ?? keyOf(request);
      try {
        return await api.takeIn({ ...request, ...(replaced && { madeAt: replaced.madeAt }) }, key);
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        const standing = await client.fetchQuery(standingOf(policy.layer.id));
        const about = partiesOf(policy, sent).flatMap((party) => nameOf(policy, party) ?? []);
        const instead = await findReplaced(me.id, replaced?.id);
        const waits = { policy, standing, me, key, title: type.title, about: about.join("、"), ...(instead && { instead }) };
        await chosen.sendTo(caseOf(await queueIntake(waits, request)));
        return undefined;
      }
    },
    onSuccess: async (view, { sent, next }) => {
      round?.addTaken(sent);
      if (view !== undefined) {
        await replaceWaiting(me.id, replaced?.id, view);
        await chosen.sendTo(view.state.id);
      }
      if (view === undefined) {
        await draft.finish();
        void rememberType(me.id, type.id);
        void client.invalidateQueries({ queryKey: ["drafts"] });
        void message.success(t("offline.queued"));
        return navigate(next && channel ? `/cases/new?${wayIn}=${channel.id}` : "/offline");
      }
      // What is not said here is proposed again on the page of the case.
      await Promise.allSettled(
        Object.entries(decided).map(([to, as]) => api.relate(view.state.id, { to, as }, `${view.state.id}-${as}-${to}`)),
      );
      await draft.finish();
      void rememberType(me.id, type.id);
      client.setQueryData(["case", view.state.id], view);
      for (const key of ["agenda", "cases", "drafts"]) void client.invalidateQueries({ queryKey: [key] });
      if (!next || !channel) return navigate(`/cases/${encodeURIComponent(view.state.id)}`);
      void message.success(t("round.saved", { number: view.number }));
      return navigate(`/cases/new?${wayIn}=${channel.id}`);
    },
    onError: async (error) => {
      const problem = problemOf(error);
      setIssues(problem?.issues?.filter((issue) => issue.pointer !== "") ?? noIssues);
      if (problem) await arrivedBefore(me.id, replaced?.id, problem);
    },
  });

  function submit(next: boolean) {
    const { shown: sent, issues: found } = answersToSend(policy, type, answers, empty, today);
    setIssues(found);
    if (found.some(({ pointer }) => !shown.questions.some(({ fact }) => pointer.split("/")[1] === fact))) setAll(true);
    if (found.length === 0) takeIn.mutate({ sent, next });
    else takeIn.reset();
  }
  const open = alike.cases.filter(({ caseId }) => decided[caseId] === undefined);
  const goTo = (fact: string) => form.current?.goTo(fact);
  return (
    <div className="intake">
      <div className="page-head">
        <h1>{title}</h1>
        <Link to={{ pathname: "/cases/new", search: channel ? `?${wayIn}=${channel.id}` : "" }}>{t("intake.change")}</Link>
        {!narrow && <DraftStatus draft={draft} />}
      </div>
      <AheadBanner cards={ahead} />
      <DraftNotice draft={{ ...draft, discard: () => chosen.clear().then(draft.discard) }} release={policy.release} />
      {replaced && (
        <p className="notice" role="status">
          {t("here.replaced", { when: timeText(replaced.madeAt, language) })}
        </p>
      )}
      {channel && brought.linked && (
        <p className="panel" role="status">
          {t("alike.brought", { channel: label(channel.title, language) })}
        </p>
      )}
      {channel?.reads && (
        <PastePanel
          policy={policy}
          type={type}
          reading={reading.reading}
          onText={read}
          onTake={reading.take}
          onTakeOut={reading.takeOut}
          onTakeOutAll={reading.takeOutAll}
          onQuestion={goTo}
        />
      )}
      <AlikePanel
        alike={alike}
        policy={policy}
        answers={answers}
        today={today}
        decided={decided}
        onDecide={(id, how) => setDecided(({ [id]: _, ...others }) => (how ? { ...others, [id]: how } : others))}
        onAdded={async (id) => {
          await chosen.addTo(id);
          await draft.finish();
          void client.invalidateQueries({ queryKey: ["drafts"] });
          void message.success(t("alike.added"));
          await navigate(`/cases/${encodeURIComponent(id)}`);
        }}
      />
      <div className="intake-columns">
        <div className="panel intake-form">
          <IntakePlace value={where} onChange={setPlace} />
          {channel && (all || shown !== type) && (
            <p className="quiet asked-less">
              {t("ways.less", { channel: label(channel.title, language) })}{" "}
              <Button type="link" size="small" onClick={() => setAll(!all)}>
                {t(all ? "ways.showLess" : "ways.showAll")}
              </Button>
            </p>
          )}
          <PolicyForm
            ref={form}
            policy={policy}
            form={shown}
            language={language}
            today={today}
            answers={answers}
            issues={issues}
            onChange={draft.change}
            footer={
              <>
                <IntakeFiles policy={policy} answers={answers} chosen={chosen} />
                <div className="form-end">
                  {takeIn.isError && issues.length === 0 && <RefusalNotice error={takeIn.error} unreachable={t("intake.unreachable")} />}
                  {open.length > 0 && <a href={`#${alikeAnchor}`}>{t("alike.before", { count: open.length })}</a>}
                  <span className="form-acts">
                    {round && (
                      <Button type="primary" size="large" loading={takeIn.isPending} onClick={() => submit(true)}>
                        {t("round.next")}
                      </Button>
                    )}
                    <Button type={round ? "default" : "primary"} size="large" loading={takeIn.isPending} onClick={() => submit(false)}>
                      {t("intake.submit")}
                    </Button>
                  </span>
                  {narrow && <DraftStatus draft={draft} />}
                </div>
              </>
            }
          />
        </div>
        <GradeAside policy={policy} live={live} earlier={earlier} today={today} onQuestion={goTo} />
      </div>
    </div>
  );
}

/** What is being done on the case, beside it: chosen by the address, so that it can be shared, and left with "back". */
import { findAsRead, lettersOf } from "@jiefen/casework";
import { label, useNarrow } from "@jiefen/forms";
import { Drawer } from "antd";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RemoveForm } from "../attachments/remove-form.tsx";
import { useShownJoint } from "../joint/shown.tsx";
import { ChaseForm } from "../letters/chase-form.tsx";
import { LetterRecordForm } from "../letters/letter-record-form.tsx";
import { letterToWrite } from "../letters/letter-to-write.ts";
import { SendLetterForm } from "../letters/send-letter-form.tsx";
import { MergeForm } from "../relating/merge-form.tsx";
import { UnmergeForm } from "../relating/unmerge-form.tsx";
import { recordSubject } from "../session/draft-subject.ts";
import { KeptForm } from "../session/kept-form.tsx";
import { useLanguage } from "../words/words.ts";
import { AssignForm } from "./assign-form.tsx";
import { CancelSessionForm } from "./cancel-session-form.tsx";
import { useCase } from "./case-context.ts";
import { DowngradeForm } from "./downgrade-form.tsx";
import { FactForm } from "./fact-form.tsx";
import { HoldForm } from "./hold-form.tsx";
import { LiftCardForm } from "./lift-card-form.tsx";
import { NoteForm } from "./note-form.tsx";
import { OverrideForm } from "./override-form.tsx";
import { partyName } from "./party-name.ts";
import { PlanSessionForm } from "./plan-session-form.tsx";
import { RecordForm } from "./record-form.tsx";
import { StepForm } from "./step-form.tsx";
import { SupplementForm } from "./supplement-form.tsx";
import { TeamForm } from "./team-form.tsx";
import { TransferForm } from "./transfer-form.tsx";
import { type Doing, useDoing } from "./use-doing.ts";

interface Shown {
  readonly title: string;
  readonly body: ReactNode;
  /** A record of the policy: its form keeps by itself what is typed. */
  readonly ownDraft?: true;
}

/** By action; undefined where the address names something the case does not have. */
function useShown(): Readonly<Record<string, (doing: Doing) => Shown | undefined>> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { view, policy } = useCase();
  const movesOn = (transition: string) => {
    const to = policy.transitions.find(({ id }) => id === transition)?.to;
    return to !== undefined && to !== view.state.stage;
  };
  return {
    ...useShownJoint(),
    step: ({ about }) => {
      const transition = policy.transitions.find((one) => one.id === about);
      return transition && { title: label(transition.title, language), ownDraft: true, body: <StepForm transition={transition} /> };
    },
    record: ({ about }) => {
      const record = policy.records[about];
      return (
        record && {
          title: label(record.title, language),
          ownDraft: true,
          body: (
            <RecordForm
              record={record}
              subject={`record:${about}`}
              command={(values, on) => ({ kind: "record", record: about, values, on })}
            />
          ),
        }
      );
    },
    visit: ({ about, answers }) => {
      const record = policy.records[policy.visit.record];
      const name = partyName(policy, view.state.facts, about, t("visits.everybody"));
      return (
        record && {
          title: t("visits.recordFor", { party: name }),
          ownDraft: true,
          body: (
            <RecordForm
              record={record}
              subject={`visit:${about}`}
              initial={answers}
              command={(values, on) => ({ kind: "visit", party: about, values, on })}
            />
          ),
        }
      );
    },
    perform: ({ about }) => {
      const { record: id, obligationField } = policy.obligations.performance;
      const record = policy.records[id];
      return (
        record && {
          title: t("obligations.perform"),
          ownDraft: true,
          body: (
            <RecordForm
              record={record}
              subject={`perform:${about}`}
              initial={{ [obligationField]: about }}
              command={(values, on) => ({ kind: "record", record: id, values, on })}
            />
          ),
        }
      );
    },
    recordFacts: ({ question }) => ({
      title: t("case.act.recordFacts"),
      body: <FactForm kind="recordFacts" question={question} />,
    }),
    correctFacts: ({ question }) => ({
      title: t("case.act.correctFacts"),
      body: <FactForm kind="correctFacts" question={question} />,
    }),
    assign: () => ({ title: t("case.act.assign"), body: <AssignForm /> }),
    setTeam: () => view.team && { title: t("case.act.setTeam"), body: <TeamForm team={view.team} /> },
    merge: ({ about }) => ({ title: t("relation.merge"), body: <MergeForm other={about} /> }),
    unmerge: ({ about }) => ({ title: t("relation.unmergeTitle"), body: <UnmergeForm other={about} /> }),
    removeAttachment: ({ about }) => {
      const attachment = view.state.attachments?.find(({ id }) => id === about);
      return attachment && { title: t("attachment.removeTitle"), body: <RemoveForm attachment={attachment} /> };
    },
    note: () => ({ title: t("case.act.note"), body: <NoteForm /> }),
    downgrade: ({ about }) => {
      const scale = policy.scales.find((one) => one.id === about);
      return (
        scale && { title: t("command.downgradeTitle", { scale: label(scale.title, language) }), body: <DowngradeForm scale={scale} /> }
      );
    },
    override: ({ about }) => {
      const scale = policy.scales.find((one) => one.id === about);
      return scale && { title: t("level.overrideOf", { scale: label(scale.title, language) }), body: <OverrideForm scale={scale} /> };
    },
    lift: ({ about }) => {
      const card = view.state.cards.find(({ id }) => id === about);
      return card && { title: t("card.title"), body: <LiftCardForm card={card} /> };
    },
    planSession: () => policy.session && { title: t("meeting.plan"), body: <PlanSessionForm /> },
    hold: ({ about }) => {
      const record = policy.records[policy.session?.record ?? ""];
      const session = view.state.sessions.find(({ id }) => id === about);
      return (
        record &&
        session && {
          title: `${t("meeting.hold")} · ${label(record.title, language)}`,
          ownDraft: true,
          body: <HoldForm record={record} session={session} />,
        }
      );
    },
    cancelSession: ({ about }) => {
      const session = view.state.sessions.find(({ id }) => id === about);
      return session && { title: t("meeting.cancel"), body: <CancelSessionForm session={session} /> };
    },
    transfer: () => policy.transfer && { title: t("transfer.act"), body: <TransferForm /> },
    letter: ({ about }) => {
      const record = letterToWrite(policy);
      const [department, after] = about.split(".");
      const step = view.offers.find((offer) => offer.record === record?.id && offer.allowed && !movesOn(offer.transition));
      return (
        record && {
          title: label(record.title, language),
          ownDraft: true,
          body: (
            <>
              <p className="quiet">{t("letters.filled")}</p>
              <LetterRecordForm
                record={record}
                subject={`letter:${about}`}
                begun={{ ...(department ? { department } : {}), ...(after ? { after } : {}) }}
                command={(values, on) =>
                  step ? { kind: "step", transition: step.transition, values, on } : { kind: "record", record: record.id, values, on }
                }
              />
            </>
          ),
        }
      );
    },
    sendLetter: ({ about }) => {
      const letter = lettersOf(policy, view.state).find(({ record }) => record.id === about);
      return letter && { title: t("letters.sendTitle"), body: <SendLetterForm letter={letter} /> };
    },
    chase: ({ about }) => {
      const letter = lettersOf(policy, view.state).find(({ record }) => record.id === about);
      return letter && { title: t("letters.chaseTitle"), body: <ChaseForm letter={letter} /> };
    },
    supplement: ({ about }) => {
      const [id, section] = about.split("/");
      const filing = findAsRead(view.state, id ?? "");
      const record = policy.records[filing?.record ?? ""];
      return (
        filing &&
        record && {
          title: t("supplement.title", { record: label(record.title, language) }),
          body: <SupplementForm record={record} filing={filing} section={section} />,
        }
      );
    },
  };
}

export function ActionDrawer() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { doing, stop } = useDoing();
  const { view } = useCase();
  const shown = useShown();
  const subject = doing?.about ? `${doing.action}:${doing.about}` : (doing?.action ?? "");
  const chosen = doing && (Object.hasOwn(shown, doing.action) ? shown[doing.action]?.(doing) : undefined);
  return (
    <Drawer
      open={doing !== undefined}
      onClose={stop}
      title={chosen?.title ?? t("state.notFound")}
      size={narrow ? "100%" : 720}
      closable={{ "aria-label": t("state.close") }}
      destroyOnHidden
    >
      {chosen?.ownDraft ? (
        <Fragment key={subject}>{chosen.body}</Fragment>
      ) : chosen ? (
        <KeptForm key={subject} subject={recordSubject(view.state.id, subject)}>
          {chosen.body}
        </KeptForm>
      ) : (
        <p>{t("state.notFoundHint")}</p>
      )}
    </Drawer>
  );
}

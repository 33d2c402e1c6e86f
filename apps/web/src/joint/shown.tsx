/** What of mediating together is done beside the case: by action, as the address names it. */
import { openAskings, openCalls } from "@jiefen/casework";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCase } from "../case/case-context.ts";
import { TextForm } from "../case/text-form.tsx";
import type { Doing } from "../case/use-doing.ts";
import { AttendanceForm } from "./attendance-form.tsx";
import { CallForm } from "./call-form.tsx";
import { MoveUpForm } from "./move-up-form.tsx";
import { ObjectForm } from "./object-form.tsx";
import { ProposeTeamForm } from "./propose-team-form.tsx";
import { RefuseForm } from "./refuse-form.tsx";

interface Shown {
  readonly title: string;
  readonly body: ReactNode;
}

export function useShownJoint(): Readonly<Record<string, (doing: Doing) => Shown | undefined>> {
  const { t } = useTranslation();
  const { view, policy } = useCase();
  const { state } = view;
  const { joint } = policy;
  return {
    proposeTeam: () => (joint ? { title: t("joint.propose"), body: <ProposeTeamForm /> } : undefined),
    refuse: ({ about }) => {
      const asking = openAskings(state).find(({ id }) => id === about);
      return asking && { title: t("joint.refuse"), body: <RefuseForm asking={asking} /> };
    },
    object: ({ about }) => (joint?.objection ? { title: t("joint.object"), body: <ObjectForm person={about} /> } : undefined),
    moveUp: () => (joint?.ladder ? { title: t("joint.moveUp"), body: <MoveUpForm /> } : undefined),
    callForHelp: () => (joint?.calls ? { title: t("joint.call"), body: <CallForm /> } : undefined),
    comesNot: ({ about }) => {
      const [call = "", called = ""] = about.split("/");
      return openCalls(state).some(({ id }) => id === call)
        ? {
            title: t("joint.answerComesNot"),
            body: (
              <TextForm
                id="reason"
                label={t("command.reason")}
                hint={t("joint.comesNotHint")}
                submit={t("joint.answerComesNot")}
                rows={3}
                maxLength={300}
                command={(text) => ({ kind: "answerCall", call, called, comes: false, text })}
              />
            ),
          }
        : undefined;
    },
    endCall: ({ about }) =>
      openCalls(state).some(({ id }) => id === about)
        ? {
            title: t("joint.endCall"),
            body: (
              <TextForm
                id="result"
                label={t("joint.result")}
                hint={t("joint.resultHint")}
                submit={t("joint.endCall")}
                rows={3}
                maxLength={500}
                command={(result) => ({ kind: "endCall", call: about, result })}
              />
            ),
          }
        : undefined,
    attendance: ({ about }) => {
      const session = state.sessions.find(({ id }) => id === about);
      return session && { title: t("joint.attendance"), body: <AttendanceForm session={session} /> };
    },
  };
}

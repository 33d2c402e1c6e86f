/** What is done on top of the agenda: from below on a phone, beside the list on a desk. */
import { useNarrow } from "@jiefen/forms";
import { Drawer } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CaseLoader } from "../case/case-loader.tsx";
import type { Done } from "./done-notice.tsx";
import { ProposalSheet } from "./proposal-sheet.tsx";
import { QuickProgress } from "./quick-progress.tsx";
import { QuickVisitForm } from "./quick-visit-form.tsx";
import { type OpenTask, useSheet } from "./use-sheet.ts";

interface TaskSheetProps {
  readonly opened: OpenTask;
  readonly onDone: (done: Done) => void;
}

type Shown = (props: { readonly about: string; readonly onDone: (done: Done) => void }) => ReactNode;

/** By kind of task, those that are done here. */
const bodies: Readonly<Record<string, { readonly title: "agenda.visit" | "proposal.title" | "agenda.progress"; readonly Body: Shown }>> = {
  visit: { title: "agenda.visit", Body: QuickVisitForm },
  progress: { title: "agenda.progress", Body: QuickProgress },
  approval: { title: "proposal.title", Body: ProposalSheet },
};

export function TaskSheet({ opened, onDone }: TaskSheetProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { close } = useSheet();
  const body = Object.hasOwn(bodies, opened.kind) ? bodies[opened.kind] : undefined;
  const missing = <p>{t("state.notFoundHint")}</p>;
  const finish = (done: Done) => {
    onDone(done);
    close();
  };
  return (
    <Drawer
      open
      onClose={close}
      placement={narrow ? "bottom" : "right"}
      size={narrow ? "auto" : 480}
      title={body ? t(body.title) : t("state.notFound")}
      closable={{ "aria-label": t("state.close") }}
    >
      {body ? (
        <CaseLoader id={opened.caseId} missing={missing}>
          <body.Body about={opened.about} onDone={finish} />
        </CaseLoader>
      ) : (
        missing
      )}
    </Drawer>
  );
}

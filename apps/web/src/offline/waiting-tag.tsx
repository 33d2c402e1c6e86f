/** What has become of something that waits, told by an icon and a word. */
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  PullRequestOutlined,
  QuestionCircleOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WaitingState } from "./waiting.ts";

const icons: Readonly<Record<WaitingState["kind"], ReactNode>> = {
  waiting: <ClockCircleOutlined aria-hidden />,
  sent: <CheckCircleOutlined aria-hidden />,
  refused: <ExclamationCircleFilled aria-hidden />,
  clash: <PullRequestOutlined aria-hidden />,
  takenBack: <EditOutlined aria-hidden />,
  unsure: <QuestionCircleOutlined aria-hidden />,
};

export function WaitingTag({ state: { kind } }: { readonly state: WaitingState }) {
  const { t } = useTranslation();
  return (
    <span className="tag">
      {icons[kind]} {t(`offline.state.${kind}`)}
    </span>
  );
}

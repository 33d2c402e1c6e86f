/** How each kind of mark is drawn and said; none of them bears the colour of a level. */
import {
  AlertOutlined,
  ArrowDownOutlined,
  ArrowUpOutlined,
  BgColorsOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CheckCircleFilled,
  ClockCircleFilled,
  ClockCircleOutlined,
  CloseCircleOutlined,
  DisconnectOutlined,
  FieldTimeOutlined,
  FileAddOutlined,
  FileDoneOutlined,
  FlagFilled,
  HourglassOutlined,
  LockFilled,
  StopOutlined,
  UnlockOutlined,
} from "@ant-design/icons";
import type { Mark, MarkKind } from "@jiefen/casework";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The lines under one another on which marks stand. */
export type Lane = "visits" | "matter" | "limits";
export const lanes: readonly Lane[] = ["visits", "matter", "limits"];

interface Drawn {
  readonly lane: Lane;
  readonly icon: ReactNode;
  /** Something went wrong. */
  readonly trouble?: boolean;
}

export const drawn: Readonly<Record<MarkKind, Drawn>> = {
  due: { lane: "visits", icon: <ClockCircleOutlined aria-hidden /> },
  made: { lane: "visits", icon: <CheckCircleFilled aria-hidden /> },
  late: { lane: "visits", icon: <ClockCircleFilled aria-hidden />, trouble: true },
  missed: { lane: "visits", icon: <CloseCircleOutlined aria-hidden />, trouble: true },
  takenIn: { lane: "matter", icon: <FileAddOutlined aria-hidden /> },
  news: { lane: "matter", icon: <AlertOutlined aria-hidden /> },
  levelUp: { lane: "matter", icon: <ArrowUpOutlined aria-hidden /> },
  levelDown: { lane: "matter", icon: <ArrowDownOutlined aria-hidden /> },
  colour: { lane: "matter", icon: <BgColorsOutlined aria-hidden /> },
  settled: { lane: "matter", icon: <FileDoneOutlined aria-hidden /> },
  unsettled: { lane: "matter", icon: <DisconnectOutlined aria-hidden />, trouble: true },
  promiseKept: { lane: "matter", icon: <CarryOutOutlined aria-hidden /> },
  mayClose: { lane: "matter", icon: <UnlockOutlined aria-hidden /> },
  refused: { lane: "matter", icon: <StopOutlined aria-hidden />, trouble: true },
  ended: { lane: "matter", icon: <LockFilled aria-hidden /> },
  deadline: { lane: "limits", icon: <HourglassOutlined aria-hidden /> },
  overdue: { lane: "limits", icon: <FieldTimeOutlined aria-hidden />, trouble: true },
  card: { lane: "limits", icon: <FlagFilled aria-hidden />, trouble: true },
  promiseDue: { lane: "limits", icon: <CalendarOutlined aria-hidden /> },
};

/** Stands on key dates of the calendar. */
export const keyDateSign = "◆";

export function MarkIcon({ mark: { kind, count } }: { readonly mark: Mark }) {
  const { icon, trouble } = drawn[kind];
  return (
    <span className={trouble ? "course-mark trouble" : "course-mark"}>
      {icon}
      {count > 1 && <small>{count}</small>}
    </span>
  );
}

/** `按时回访 2 次`. */
export function useMarkText(): (mark: Mark) => string {
  const { t } = useTranslation();
  return ({ kind, count }) =>
    count > 1 ? t("labTimeline.counted", { what: t(`labTimeline.mark.${kind}`), count }) : t(`labTimeline.mark.${kind}`);
}

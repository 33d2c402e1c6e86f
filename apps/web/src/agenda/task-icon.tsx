/** The picture of each kind of task. */
import {
  ArrowUpOutlined,
  AuditOutlined,
  BellOutlined,
  CalendarOutlined,
  EditOutlined,
  FileDoneOutlined,
  FlagOutlined,
  FormOutlined,
  HomeOutlined,
  MailOutlined,
  SoundOutlined,
  TeamOutlined,
  UserAddOutlined,
  UsergroupAddOutlined,
} from "@ant-design/icons";
import type { AgendaTask } from "@jiefen/server/client";
import type { ReactNode } from "react";

const icons: Readonly<Record<AgendaTask["kind"], ReactNode>> = {
  visit: <HomeOutlined aria-hidden />,
  obligation: <FileDoneOutlined aria-hidden />,
  deadline: <CalendarOutlined aria-hidden />,
  signature: <EditOutlined aria-hidden />,
  assign: <UserAddOutlined aria-hidden />,
  approval: <AuditOutlined aria-hidden />,
  notice: <BellOutlined aria-hidden />,
  card: <FlagOutlined aria-hidden />,
  session: <TeamOutlined aria-hidden />,
  letter: <MailOutlined aria-hidden />,
  progress: <FormOutlined aria-hidden />,
  joining: <UsergroupAddOutlined aria-hidden />,
  moveUp: <ArrowUpOutlined aria-hidden />,
  call: <SoundOutlined aria-hidden />,
};

export function TaskIcon({ kind }: { readonly kind: AgendaTask["kind"] }) {
  return icons[kind];
}

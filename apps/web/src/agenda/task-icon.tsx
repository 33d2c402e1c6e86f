/** The picture of each kind of task. */
import { CalendarOutlined, EditOutlined, FileDoneOutlined, HomeOutlined, UserAddOutlined } from "@ant-design/icons";
import type { AgendaTask } from "@jiefen/server/client";
import type { ReactNode } from "react";

const icons: Readonly<Record<AgendaTask["kind"], ReactNode>> = {
  visit: <HomeOutlined aria-hidden />,
  obligation: <FileDoneOutlined aria-hidden />,
  deadline: <CalendarOutlined aria-hidden />,
  signature: <EditOutlined aria-hidden />,
  assign: <UserAddOutlined aria-hidden />,
};

export function TaskIcon({ kind }: { readonly kind: AgendaTask["kind"] }) {
  return icons[kind];
}

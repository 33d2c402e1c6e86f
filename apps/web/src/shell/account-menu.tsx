/** Who is at work, and what belongs to them and to administrators: one menu at the end of the top bar. */
import {
  ApartmentOutlined,
  CloudSyncOutlined,
  DownOutlined,
  EyeOutlined,
  FileSearchOutlined,
  HomeOutlined,
  IdcardOutlined,
  LogoutOutlined,
  TeamOutlined,
  UserOutlined,
} from "@ant-design/icons";
import type { Permission } from "@jiefen/policy";
import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMe } from "../session/me.ts";
import { useSignOut } from "../session/use-sign-out.tsx";
import { useLanguage } from "../words/words.ts";

interface Entry {
  readonly path: string;
  readonly icon: ReactNode;
  readonly word: "offline" | "me" | "rounds" | "roster" | "accounts" | "organisation" | "views" | "audit";
  /** Any of them; none: for everybody. */
  readonly needs: readonly Permission[];
}

const entries: readonly Entry[] = [
  { path: "/offline", icon: <CloudSyncOutlined aria-hidden />, word: "offline", needs: ["case.create", "case.read"] },
  { path: "/me", icon: <UserOutlined aria-hidden />, word: "me", needs: [] },
  { path: "/rounds", icon: <HomeOutlined aria-hidden />, word: "rounds", needs: ["case.read"] },
  { path: "/roster", icon: <IdcardOutlined aria-hidden />, word: "roster", needs: ["roster.read"] },
  { path: "/accounts", icon: <TeamOutlined aria-hidden />, word: "accounts", needs: ["people.manage"] },
  { path: "/organisation", icon: <ApartmentOutlined aria-hidden />, word: "organisation", needs: ["people.manage", "organisation.manage"] },
  { path: "/views", icon: <EyeOutlined aria-hidden />, word: "views", needs: ["log.read"] },
  { path: "/audit", icon: <FileSearchOutlined aria-hidden />, word: "audit", needs: ["audit.read"] },
];

export function AccountMenu() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const offered = entries.filter(({ needs }) => needs.length === 0 || needs.some((permission) => me.permissions.includes(permission)));
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          ...offered.map(({ path, icon, word }) => ({
            key: path,
            icon,
            label: t(`peopleNav.${word}`),
            onClick: () => void navigate(path),
          })),
          { type: "divider" as const },
          { key: "out", icon: <LogoutOutlined aria-hidden />, label: t("session.signOut"), onClick: signOut },
        ],
      }}
    >
      <Button
        type="text"
        size="small"
        className="who-button"
        aria-label={`${t("myAccount.menu")}: ${me.name}`}
        title={me.roleTitles.map((title) => title[language]).join("、")}
      >
        <span className="who-name">
          {me.name} <span className="who-unit">{me.divisionTitle}</span>
        </span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}

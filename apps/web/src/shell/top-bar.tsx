/** Product, main pages, and who is at work; on phones the pages stand at the bottom, under the thumb. */
import {
  EditOutlined,
  FileAddOutlined,
  FlagOutlined,
  LogoutOutlined,
  ProfileOutlined,
  ReadOutlined,
  ScheduleOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { useMe } from "../session/me.ts";
import { useSignOut } from "../session/use-sign-out.tsx";
import { useLanguage } from "../words/words.ts";

function Tab({ to, end, icon, children }: { to: string; end?: boolean; icon: ReactNode; children: string }) {
  return (
    <li>
      <NavLink to={to} end={end}>
        {icon}
        <span>{children}</span>
      </NavLink>
    </li>
  );
}

export function TopBar() {
  const { t } = useTranslation();
  const { me } = useMe();
  const { language, choose } = useLanguage();
  const signOut = useSignOut();
  const may = new Set(me.permissions);
  return (
    <header className="top">
      <Link to="/" className="brand">
        <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="6" fill="#fff" />
          <path d="M8 22V10m0 6h6m10 6V10m0 6h-6" stroke="#1f3f77" strokeWidth="3" strokeLinecap="round" fill="none" />
          <circle cx="16" cy="16" r="2.4" fill="#1f3f77" />
        </svg>
        {t("product")}
      </Link>
      <nav className="tabs" aria-label={t("nav.label")}>
        <ul>
          {may.has("case.read") && (
            <Tab to="/" end icon={<ScheduleOutlined aria-hidden />}>
              {t("nav.agenda")}
            </Tab>
          )}
          {may.has("case.read") && (
            <Tab to="/cases" end icon={<ProfileOutlined aria-hidden />}>
              {t("nav.cases")}
            </Tab>
          )}
          {may.has("case.read") && !me.ownCasesOnly && (
            <Tab to="/supervision" icon={<FlagOutlined aria-hidden />}>
              {t("nav.supervision")}
            </Tab>
          )}
          {may.has("case.create") && (
            <Tab to="/cases/new" icon={<FileAddOutlined aria-hidden />}>
              {t("nav.intake")}
            </Tab>
          )}
          {may.has("policy.read") && (
            <Tab to="/policy" end icon={<ReadOutlined aria-hidden />}>
              {t("nav.policy")}
            </Tab>
          )}
          {(may.has("policy.edit") || may.has("policy.review")) && (
            <Tab to="/policy/drafts" icon={<EditOutlined aria-hidden />}>
              {t("editingNav.drafts")}
            </Tab>
          )}
        </ul>
      </nav>
      <div className="who">
        <span className="who-name" title={me.roleTitles.map((title) => title[language]).join("、")}>
          {me.name} <span className="who-unit">{me.divisionTitle}</span>
        </span>
        <Button
          type="text"
          size="small"
          lang={language === "zh" ? "en" : "zh-CN"}
          aria-label={`${t("language.label")}: ${t("language.switch")}`}
          onClick={() => choose(language === "zh" ? "en" : "zh")}
        >
          {t("language.switch")}
        </Button>
        <Button type="text" size="small" icon={<LogoutOutlined aria-hidden />} onClick={signOut} aria-label={t("session.signOut")}>
          <span className="wide-only">{t("session.signOut")}</span>
        </Button>
      </div>
    </header>
  );
}

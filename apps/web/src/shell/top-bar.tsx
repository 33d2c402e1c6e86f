/** Product, main pages, and who is at work; on phones the pages stand at the bottom, under the thumb. */
import {
  ApartmentOutlined,
  BarChartOutlined,
  EditOutlined,
  ExperimentOutlined,
  FileAddOutlined,
  FlagOutlined,
  IdcardOutlined,
  MailOutlined,
  ProfileOutlined,
  ReadOutlined,
  ScheduleOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import { AccountMenu } from "./account-menu.tsx";

/** `wide`: on phones the account menu leads there. */
function Tab({ to, end, icon, wide, children }: { to: string; end?: boolean; icon: ReactNode; wide?: boolean; children: string }) {
  return (
    <li className={wide ? "wide-only" : undefined}>
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
  const may = new Set(me.permissions);
  // Who works on disputes finds the lab among the pages of policy: a phone has no room for more.
  const keepsPolicy = may.has("policy.read") && (may.has("policy.edit") || may.has("policy.review") || !may.has("case.read"));
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
          {may.has("letter.answer") && (
            <Tab to="/letters" icon={<MailOutlined aria-hidden />}>
              {t("letters.nav")}
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
          {may.has("roster.read") && (
            <Tab to="/roster" wide icon={<IdcardOutlined aria-hidden />}>
              {t("roster.nav")}
            </Tab>
          )}
          {may.has("figures.read") && (
            <Tab to="/board" icon={<BarChartOutlined aria-hidden />}>
              {t("board.nav")}
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
          {keepsPolicy && (
            <Tab to="/lab" icon={<ExperimentOutlined aria-hidden />}>
              {t("lab.nav")}
            </Tab>
          )}
          {may.has("people.manage") && (
            <Tab to="/accounts" icon={<TeamOutlined aria-hidden />}>
              {t("peopleNav.accounts")}
            </Tab>
          )}
          {may.has("people.manage") && (
            <Tab to="/organisation" icon={<ApartmentOutlined aria-hidden />}>
              {t("peopleNav.organisation")}
            </Tab>
          )}
        </ul>
      </nav>
      <div className="who">
        <Button
          type="text"
          size="small"
          lang={language === "zh" ? "en" : "zh-CN"}
          aria-label={`${t("language.label")}: ${t("language.switch")}`}
          onClick={() => choose(language === "zh" ? "en" : "zh")}
        >
          {t("language.switch")}
        </Button>
        <AccountMenu />
      </div>
    </header>
  );
}

/** The pages around policy, for those who edit, review or audit it. */
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useMe } from "../session/me.ts";

export function SectionLinks() {
  const { t } = useTranslation();
  const { me } = useMe();
  const may = new Set(me.permissions);
  const works = may.has("policy.edit") || may.has("policy.review");
  const links = [
    ...(may.has("policy.read") ? [{ to: "/policy", title: t("policy.title"), end: true }] : []),
    ...(may.has("policy.read") ? [{ to: "/policy/differences", title: t("differ.title"), end: false }] : []),
    ...(may.has("policy.read") ? [{ to: "/lab", title: t("lab.title"), end: false }] : []),
    ...(works ? [{ to: "/policy/drafts", title: t("editingNav.drafts"), end: false }] : []),
    ...(may.has("policy.read") ? [{ to: "/policy/releases", title: t("editingNav.releases"), end: false }] : []),
    ...(may.has("audit.read") ? [{ to: "/audit", title: t("editingNav.audit"), end: false }] : []),
  ];
  if (links.length < 2) return null;
  return (
    <nav className="section-links" aria-label={t("editingNav.label")}>
      <ul>
        {links.map(({ to, title, end }) => (
          <li key={to}>
            <NavLink to={to} end={end}>
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

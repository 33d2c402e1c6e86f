/** The parts of the lab, each with an address of its own. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, useLocation, useSearchParams } from "react-router";
import type { LabPartPath } from "./lab-part.ts";
import { labParts } from "./lab-parts.tsx";

/** Parts that show one case: it goes along between them. */
const ofOneCase: ReadonlySet<LabPartPath> = new Set(["case", "timeline"]);
const aboutOneCase: readonly string[] = ["type", "facts"];

export function LabTabs() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { state, pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  // On a phone the strip is wider than the screen.
  useEffect(() => {
    const open = [...(list.current?.querySelectorAll("a") ?? [])].find((tab) => new URL(tab.href).pathname === pathname);
    open?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [pathname]);
  const searchFor = (path: LabPartPath) => {
    const kept = new URLSearchParams(search);
    if (!ofOneCase.has(path)) for (const name of aboutOneCase) kept.delete(name);
    return kept.size > 0 ? `?${kept}` : "";
  };
  return (
    <nav className="section-links lab-tabs" aria-label={t("lab.tabs")}>
      <ul ref={list}>
        {labParts.map(({ path, name }) => (
          <li key={path}>
            <NavLink
              to={{ pathname: path === "" ? "/lab" : `/lab/${path}`, search: searchFor(path) }}
              state={ofOneCase.has(path) ? state : undefined}
              end
            >
              {t(`lab.parts.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** This county's policy in sentences: what is graded how, what is left open, what differs from the layer above. */

import { label } from "@jiefen/forms";
import { type DescriptionPart, dayAt, describePolicy, type Policy, type Standing } from "@jiefen/policy";
import type { LayerSummary } from "@jiefen/server/client";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearchParams } from "react-router";
import { BehindNotice } from "../policy-editing/behind-notice.tsx";
import { IndexingNotice } from "../policy-editing/indexing-notice.tsx";
import { SectionLinks } from "../policy-editing/section-links.tsx";
import { useMe } from "../session/me.ts";
import { Page } from "../shell/page.tsx";
import { Failed, Loading } from "../shell/states.tsx";
import { longDayText } from "../words/dates.ts";
import { useLanguage } from "../words/words.ts";
import { GradingPart } from "./grading-part.tsx";
import { PolicyPart, PolicySentences } from "./policy-part.tsx";
import { currentPolicy, useLayers, useStanding } from "./use-policy.ts";

/** Sentences written by this layer itself, where it stands on another. */
function ownParts(parts: readonly DescriptionPart[], policy: Policy, language: "zh" | "en"): readonly DescriptionPart[] {
  const own = label(policy.layer.title, language);
  return parts
    .map((part) => ({ ...part, sentences: part.sentences.filter((sentence) => sentence.layer === own) }))
    .filter((part) => part.sentences.length > 0);
}

/** Parts that are open when the page is: what a county wants to know first. */
const openFirst: ReadonlySet<string> = new Set(["differs", "leftOpen"]);

function Description({ policy, standing, layer }: { readonly policy: Policy; readonly standing: Standing; readonly layer?: LayerSummary }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { hash } = useLocation();
  const parts = useMemo(() => describePolicy(policy, standing, language), [policy, standing, language]);
  const [toggled, toggle] = useState<Readonly<Record<string, boolean>>>({});
  const shown = parts.filter((part) => part.id !== "layer").sort((a, b) => Number(b.id === "leftOpen") - Number(a.id === "leftOpen"));
  const own = policy.chain.length > 1 ? ownParts(parts, policy, language) : undefined;
  const links = [...(own ? [{ id: "differs", title: t("policy.differs") }] : []), ...shown.map(({ id, title }) => ({ id, title }))];
  const partProps = (id: string) => ({
    id,
    open: toggled[id] ?? (openFirst.has(id) || hash === `#${id}`),
    onToggle: (open: boolean) => toggle((before) => ({ ...before, [id]: open })),
  });
  return (
    <div className="policy-columns">
      <nav className="contents" aria-label={t("policy.contents")}>
        <ol>
          {links.map((link) => (
            <li key={link.id}>
              <a href={`#${link.id}`} onClick={() => toggle((before) => ({ ...before, [link.id]: true }))}>
                {link.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="policy-main">
        <p className="quiet">
          {t("policy.intro")} <span className="figures">{t("policy.release", { release: policy.release.slice(0, 12) })}</span>
          {layer && ` · ${t("policy.since", { date: longDayText(dayAt(layer.publishedAt), language) })}`}
        </p>
        {own && (
          <PolicyPart {...partProps("differs")} title={t("policy.differs")} count={own.flatMap((part) => part.sentences).length}>
            <p className="quiet">
              {own.length > 0 ? t("policy.differsHint", { layer: policy.layer.title[language] }) : t("policy.differsNone")}
            </p>
            {own.map((part) => (
              <div key={part.id}>
                <h3>{part.title}</h3>
                <PolicySentences sentences={part.sentences} />
              </div>
            ))}
          </PolicyPart>
        )}
        {shown.map((part) => (
          <PolicyPart key={part.id} {...partProps(part.id)} title={part.title} count={part.sentences.length}>
            {part.id === "leftOpen" && <p className="quiet">{t("policy.leftOpenHint")}</p>}
            {part.id === "grading" ? (
              <GradingPart policy={policy} sentences={part.sentences} />
            ) : (
              <PolicySentences sentences={part.sentences} own={policy.layer.title[language]} />
            )}
          </PolicyPart>
        ))}
      </div>
    </div>
  );
}

export function PolicyPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const [search, setSearch] = useSearchParams();
  const layers = useLayers();
  const id = search.get("layer") ?? me.layer ?? layers.data?.[0]?.id;
  const policy = useQuery({ ...currentPolicy(id ?? ""), enabled: id !== undefined });
  const standing = useStanding(id);
  const failed = [policy, standing, layers].find((query) => query.isError);
  const layer = layers.data?.find((one) => one.id === id);
  return (
    <Page
      title={t("policy.title")}
      heading={
        <>
          {t("policy.title")} {policy.data && <small>{label(policy.data.layer.title, language)}</small>}
        </>
      }
      aside={
        layers.data &&
        layers.data.length > 1 && (
          <Select
            aria-label={t("policy.layer")}
            value={id}
            popupMatchSelectWidth={false}
            options={layers.data.map((one) => ({ value: one.id, label: label(one.title, language) }))}
            onChange={(chosen: string) => setSearch({ layer: chosen })}
          />
        )
      }
    >
      <SectionLinks />
      {me.permissions.includes("policy.read") && <BehindNotice layer={layer} />}
      <IndexingNotice layer={layer} />
      {failed ? (
        <Failed error={failed.error} onRetry={() => failed.refetch()} />
      ) : policy.data && standing.data ? (
        <Description policy={policy.data} standing={standing.data} layer={layer} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

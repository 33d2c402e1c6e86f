/** Where the policy grades otherwise than the one in force, or than the layer above: each region in words, with a case of it. */
import { ArrowDownOutlined, ArrowRightOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { cellInWords, type DifferingRegion } from "@jiefen/analysis";
import { LevelMark } from "@jiefen/forms";
import type { Scale } from "@jiefen/policy";
import type { Checks } from "@jiefen/server/client";
import { useTranslation } from "react-i18next";
import { Empty } from "../../shell/states.tsx";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { ShownCase } from "./shown-case.tsx";

interface DifferingPanelProps extends LabPartProps {
  readonly differing: Checks["differing"];
}

export function DifferingPanel({ policy, source, differing }: DifferingPanelProps) {
  const { t } = useTranslation();
  const { regions, more, against = "above" } = differing ?? { regions: [], more: [] };
  return (
    <section className="panel" aria-labelledby="lab-differing">
      <h2 id="lab-differing">
        {t(`labChecks.differing.${against}`)} <span className="count">{regions.length}</span>
      </h2>
      {regions.length > 0 && <p className="quiet">{t(`labChecks.differingHint.${against}`)}</p>}
      <ul className="lab-told">
        {regions.map((region) => (
          <RegionRow key={JSON.stringify([region.scale, region.region])} policy={policy} source={source} told={region} />
        ))}
      </ul>
      {more.map(({ scale, why }) => (
        <p key={scale} className="notice">
          {t(`labChecks.moreRegions.${why}`, { count: regions.filter((one) => one.scale === scale).length })}
        </p>
      ))}
      {differing && regions.length === 0 && more.length === 0 && (
        <Empty title={t("labChecks.differingNone")} hint={t("labChecks.differingNoneHint")} />
      )}
      {!differing && <p className="quiet">{t("labChecks.nothingToCompare")}</p>}
    </section>
  );
}

function RegionRow({ policy, source, told }: Pick<DifferingPanelProps, "policy" | "source"> & { readonly told: DifferingRegion }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { scale: id, region, witness, from, to } = told;
  const scale = policy.scales.find((one) => one.id === id);
  const where = region.map((cell) => cellInWords(policy, cell));
  const said = where.length === 0 ? t("labChecks.anything") : where.map((cell) => cell[language]).join(t("labChecks.and"));
  return (
    <li>
      {isHigher(scale, to, from) ? <ArrowUpOutlined aria-hidden /> : <ArrowDownOutlined aria-hidden />}
      <div>
        <p>
          <strong>{said}</strong>
        </p>
        <p className="lab-from-to">
          <Level scale={scale} id={from} /> <ArrowRightOutlined aria-hidden /> <span className="jf-hidden">{t("labChecks.becomes")}</span>{" "}
          <Level scale={scale} id={to} /> <span>{t(isHigher(scale, to, from) ? "labChecks.raised" : "labChecks.lowered")}</span>
        </p>
        <ShownCase
          policy={policy}
          source={source}
          one={witness}
          kind="witness"
          about={where.length === 0 ? "" : where.map(({ zh }) => zh).join("，")}
        />
      </div>
    </li>
  );
}

const isHigher = (scale: Scale | undefined, one: string, other: string): boolean => {
  const rank = (id: string) => scale?.levels.find((level) => level.id === id)?.rank ?? Number.NaN;
  return rank(one) > rank(other);
};

/** A level that the policy no longer has stands as it is written. */
function Level({ scale, id }: { readonly scale: Scale | undefined; readonly id: string }) {
  const { language } = useLanguage();
  const level = scale?.levels.find((one) => one.id === id);
  return level ? <LevelMark title={level.title} swatch={level.swatch} language={language} /> : <span>{id}</span>;
}

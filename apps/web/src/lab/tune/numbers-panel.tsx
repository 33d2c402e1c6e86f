/** Every number grading rests on, with its slider, under the gravest level it decides about. */
import { boundsOf, parametersUsed, stopsOf, type UsedParameter } from "@jiefen/builder";
import { LevelMark, label } from "@jiefen/forms";
import type { Level, Policy } from "@jiefen/policy";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import type { LabPartProps } from "../lab-part.ts";
import { useStudied, useStudy } from "../study/study-provider.tsx";
import { numberHold } from "./hold-of.ts";
import { NumberRow } from "./number-row.tsx";
import { SaveValues } from "./save-values.tsx";

/** The gravest level on the first scale that the number bears on; undefined where it only gives points, or bears on another scale. */
function gravestLevel({ scales: [scale] }: Policy, { criteria }: UsedParameter): Level | undefined {
  const levels = criteria.flatMap(({ event }) => (event.type === "level" && event.params.scale === scale?.id ? [event.params.level] : []));
  return scale?.levels.findLast(({ id }) => levels.includes(id));
}

export function NumbersPanel(props: LabPartProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { policy, effective, above, contracts } = props;
  const study = useStudy();
  const changed = useStudied(({ values }) => Object.keys(values).length);
  const rows = useMemo(
    () =>
      parametersUsed(policy).map((used) => ({
        used,
        level: gravestLevel(policy, used),
        stops: stopsOf(used, boundsOf(effective, used.parameter.id)),
        bounds: boundsOf(effective, used.parameter.id),
        hold: numberHold({ policy, contracts, ...(above && { above }) }, used.parameter),
      })),
    [policy, effective, above, contracts],
  );
  const levels = [...(policy.scales[0]?.levels.toReversed() ?? []), undefined];
  return (
    <section className="lab-numbers" aria-labelledby="lab-numbers">
      <div className="lab-numbers-head">
        <h2 id="lab-numbers">{t("labTune.title")}</h2>
        {/* Always there, so that nothing moves away from under the hand. */}
        <span className="panel-aside">
          <span className="quiet">{changed > 0 && t("labTune.changedCount", { count: changed })}</span>
          <Button disabled={changed === 0} onClick={study.tryNone}>
            {t("labTune.backAll")}
          </Button>
          <SaveValues {...props} />
        </span>
      </div>
      <p className="quiet">{rows.length === 0 ? t("labTune.none") : t("labTune.intro")}</p>
      {levels.map((level) => {
        const here = rows.filter((row) => row.level === level);
        if (here.length === 0) return null;
        return (
          <section
            key={level?.id ?? ""}
            className="panel lab-group"
            aria-label={level ? label(level.title, language) : t("labTune.elsewhere")}
          >
            <h3>{level ? <LevelMark title={level.title} swatch={level.swatch} language={language} /> : t("labTune.elsewhere")}</h3>
            {here.map(({ used, stops, bounds, hold }) => (
              <NumberRow key={used.parameter.id} used={used} stops={stops} bounds={bounds} hold={hold} layerTitles={policy.layerTitles} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

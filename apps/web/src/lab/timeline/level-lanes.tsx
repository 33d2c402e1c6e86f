/** Above the days: which levels are in force and by which colour the case is followed, from when to when. */
import { LevelMark, label } from "@jiefen/forms";
import type { Policy, Text } from "@jiefen/policy";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/words.ts";
import { type Span, spansOf } from "./spans.ts";
import type { PlayedDay } from "./use-rehearsal.ts";

interface Shade {
  readonly id: string;
  readonly title: Text;
  readonly swatch: string;
}

function Lane({
  title,
  spans,
  shades,
  row,
}: {
  readonly title: string;
  readonly spans: readonly Span[];
  readonly shades: readonly Shade[];
  readonly row: number;
}) {
  const { language } = useLanguage();
  return (
    <>
      <span className="course-lane-name" style={{ gridRow: row }}>
        {title}
      </span>
      {spans.map(({ value, from, to }) => {
        const shade = shades.find(({ id }) => id === value);
        return (
          <span key={from} className="course-span" style={{ gridRow: row, gridColumn: `${from + 2} / ${to + 3}` }}>
            <span className="course-span-word">{shade && <LevelMark title={shade.title} swatch={shade.swatch} language={language} />}</span>
          </span>
        );
      })}
    </>
  );
}

export function LevelLanes({ policy, days }: { readonly policy: Policy; readonly days: readonly PlayedDay[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div className="course-lanes" aria-hidden>
      {policy.scales.map((scale, index) => (
        <Lane
          key={scale.id}
          row={index + 1}
          title={policy.scales.length > 1 ? label(scale.title, language) : t("labTimeline.lane.level")}
          spans={spansOf(days, ({ state }) => state.inForce[scale.id])}
          shades={scale.levels}
        />
      ))}
      <Lane
        row={policy.scales.length + 1}
        title={t("labTimeline.lane.colour")}
        spans={spansOf(days, ({ state }) => state.plan?.colour)}
        shades={policy.colours}
      />
    </div>
  );
}

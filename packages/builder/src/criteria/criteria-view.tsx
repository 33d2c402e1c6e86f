/** The criteria of every scale, level by level, each as a sentence; the open one with its condition as a tree. */
import { LevelMark, label } from "@jiefen/forms";
import { type JsonObject, quantity, segmentsOf } from "@jiefen/policy";
import type { ViewProps } from "../editor/view.ts";
import { useEditing } from "../entry/editing.ts";
import { EntryList } from "../entry/entry-list.tsx";
import { conditionInWords, isCondition } from "../entry/value-in-words.ts";
import { EffectsMore } from "../parameters/effects-more.tsx";
import { freshSource } from "../registry/entry-words.ts";
import { beginningEvent } from "../registry/grading-words.ts";
import { type DraftedLevel, type DraftedScale, outcomeOf, scalesOf } from "./scales.ts";
import { criteriaWords } from "./words.ts";

const criteria = ["criteria"];
const beginning = (value: JsonObject) => ({ title: "", ...value, source: freshSource });

interface GroupProps extends ViewProps {
  readonly scale: DraftedScale;
}

function LevelGroup({ path, pointer, scale, level }: GroupProps & { readonly level: DraftedLevel }) {
  const { drafted, language } = useEditing();
  const says = useSentence();
  return (
    <EntryList
      path={path}
      parent={criteria}
      pointer={pointer}
      heading={{ zh: criteriaWords.zh.leadsTo(level.title.zh), en: criteriaWords.en.leadsTo(level.title.en) }}
      mark={<LevelMark title={level.title} swatch={level.swatch} language={language} />}
      {...(level.id === scale.initial && { help: { zh: criteriaWords.zh.initialHelp, en: criteriaWords.en.initialHelp } })}
      only={({ value }) => isOf(value, scale) && outcomeOf(value).level === level.id}
      fresh={[
        {
          stem: "criterion",
          label: { zh: criteriaWords.zh.addCriterion, en: criteriaWords.en.addCriterion },
          value: beginning({ event: beginningEvent(drafted, scale.id, level.id) }),
        },
      ]}
      sentence={says}
    />
  );
}

function isOf(criterion: JsonObject, { id }: DraftedScale): boolean {
  return outcomeOf(criterion).scale === id;
}

function useSentence(): (value: JsonObject) => string {
  const editing = useEditing();
  const words = criteriaWords[editing.language];
  return ({ conditions, ...criterion }) => {
    const { points } = outcomeOf(criterion);
    const given = points === undefined ? "" : `${words.pointsEach(quantity(points, "points", editing.language))} · `;
    return `${given}${isCondition(conditions) ? conditionInWords(editing, conditions) : words.noCondition}`;
  };
}

function PointsGroup({ path, pointer, scale }: GroupProps) {
  const { drafted } = useEditing();
  const says = useSentence();
  return (
    <EntryList
      path={path}
      parent={criteria}
      pointer={pointer}
      heading={{ zh: criteriaWords.zh.points(scale.title.zh), en: criteriaWords.en.points(scale.title.en) }}
      only={({ value }) => isOf(value, scale)}
      fresh={[
        {
          stem: "criterion",
          label: { zh: criteriaWords.zh.addCriterion, en: criteriaWords.en.addCriterion },
          value: beginning({ event: beginningEvent(drafted, scale.id) }),
        },
      ]}
      sentence={says}
    />
  );
}

function Levels({ path, pointer, scale }: GroupProps) {
  const { language } = useEditing();
  const words = criteriaWords[language];
  const from = Math.max(0, ...scale.levels.map((level) => level.from ?? 0)) + 1;
  return (
    <EntryList
      path={path}
      parent={["scales", scale.id, "levels"]}
      pointer={pointer}
      heading={{ zh: `${scale.title.zh}：${criteriaWords.zh.levels}`, en: `${scale.title.en}: ${criteriaWords.en.levels}` }}
      fresh={[
        {
          stem: "level",
          label: { zh: criteriaWords.zh.addLevel, en: criteriaWords.en.addLevel },
          value: { title: "", ...(scale.points && { from }) },
          counting: "rank",
        },
      ]}
      sentence={(_, name) => {
        const level = scale.levels.find(({ id }) => id === name);
        if (!level) return "";
        const marks = [
          level.from === undefined ? "" : words.from(quantity(level.from, "points", language)),
          name === scale.initial ? words.initial : "",
        ];
        return (
          <span>
            <LevelMark title={level.title} swatch={level.swatch} language={language} /> {marks.filter(Boolean).join(" · ")}
          </span>
        );
      }}
    />
  );
}

export function CriteriaView({ path, pointer }: ViewProps) {
  const { drafted, language } = useEditing();
  const scales = scalesOf(drafted);
  // A level that is open stands in its scale, which is not.
  const ofScale = segmentsOf(pointer).length > 2 ? "" : pointer;
  return (
    <div className="jb-criteria">
      {scales.map((scale) => (
        <section key={scale.id} aria-label={label(scale.title, language)}>
          {scale.points ? (
            <PointsGroup path={path} pointer={pointer} scale={scale} />
          ) : (
            scale.levels
              .toReversed()
              .map((level) => <LevelGroup key={level.id} path={path} pointer={pointer} scale={scale} level={level} />)
          )}
          <Levels path={path} pointer={pointer} scale={scale} />
        </section>
      ))}
      <EntryList
        path={path}
        parent={["scales"]}
        pointer={ofScale}
        heading={{ zh: criteriaWords.zh.scalesHeading, en: criteriaWords.en.scalesHeading }}
      />
      <EffectsMore />
    </div>
  );
}

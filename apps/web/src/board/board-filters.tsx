/** What the board is narrowed by: division, period, type, level, colour, where disputes came from. */
import { label } from "@jiefen/forms";
import type { FigureCode, FiguresBoard } from "@jiefen/server/client";
import { Button, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../words/words.ts";
import { periodOf, presetOf, presets } from "./presets.ts";
import { type BoardFilter, useBoardPlace } from "./use-board-place.ts";

const custom = "custom";

interface ManyProps {
  readonly name: BoardFilter;
  readonly title: string;
  readonly choices: readonly FigureCode[];
}

function Many({ name, title, choices }: ManyProps) {
  const { language } = useLanguage();
  const { query, set } = useBoardPlace();
  if (choices.length === 0) return null;
  return (
    <Select
      mode="multiple"
      className="filter board-many"
      aria-label={title}
      placeholder={title}
      maxTagCount="responsive"
      showSearch={{ optionFilterProp: "label" }}
      value={query[name]?.split(",") ?? []}
      options={choices.map(({ code, title: said }) => ({ value: code, label: label(said, language) }))}
      onChange={(codes: readonly string[]) => set({ [name]: codes.length > 0 ? codes.join(",") : undefined })}
    />
  );
}

export function BoardFilters({ board }: { readonly board: FiguresBoard }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { query, set, clear } = useBoardPlace();
  const from = useId();
  const { choices, period, today } = board;
  const preset = presetOf(period, today);
  const narrowed = Object.keys(query).length > 0;
  return (
    <search className="filters board-filters">
      <Select
        className="filter filter-wide"
        aria-label={t("board.division")}
        showSearch={{ optionFilterProp: "label" }}
        value={board.division.code}
        options={choices.divisions.map(({ code, title }) => ({ value: code, label: label(title, language) }))}
        onChange={(code) => set({ division: code, figure: undefined, by: undefined, code: undefined, part: undefined })}
      />
      <Select
        className="filter"
        aria-label={t("board.period")}
        value={preset ?? custom}
        options={[
          ...presets.map((value) => ({ value, label: t(`board.presets.${value}`) })),
          ...(preset ? [] : [{ value: custom, label: t("board.custom") }]),
        ]}
        onChange={(value) => {
          const chosen = presets.find((one) => one === value);
          if (chosen) set({ ...periodOf(chosen, today) });
        }}
      />
      <span className="board-days">
        <label htmlFor={from}>{t("board.from")}</label>
        <input
          id={from}
          type="date"
          className="jf-native-date"
          value={period.from}
          max={period.to}
          onChange={({ target }) => target.value && target.value <= period.to && set({ from: target.value, to: period.to })}
        />
        <label htmlFor={`${from}-to`}>{t("board.to")}</label>
        <input
          id={`${from}-to`}
          type="date"
          className="jf-native-date"
          value={period.to}
          min={period.from}
          max={today}
          onChange={({ target }) => target.value >= period.from && set({ from: period.from, to: target.value })}
        />
      </span>
      <Many name="type" title={t("board.type")} choices={choices.types} />
      <Many name="level" title={t("board.level")} choices={choices.levels} />
      <Many name="colour" title={t("board.colour")} choices={choices.colours} />
      <Many name="origin" title={t("board.origin")} choices={choices.origins} />
      {narrowed && (
        <Button type="text" onClick={clear}>
          {t("board.clear")}
        </Button>
      )}
    </search>
  );
}

/** Search and filters; on phones the filters are folded until asked for. */
import { FilterOutlined, SearchOutlined } from "@ant-design/icons";
import { label, useNarrow } from "@jiefen/forms";
import { useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { currentPolicy, useLayers } from "../policy/use-policy.ts";
import { useMe } from "../session/me.ts";
import { useLanguage } from "../words/words.ts";
import type { FilterName, Filters } from "./case-filters.ts";

interface FilterBarProps {
  readonly filters: Filters;
  readonly onSet: (name: FilterName, value: string | undefined) => void;
  readonly onClear: () => void;
}

/** Milliseconds after the last key until the list is searched. */
const pause = 350;

function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string | undefined) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [composing, setComposing] = useState(false);
  // The address changed by itself: back, forward, "clear filters".
  if (value !== known) {
    setKnown(value);
    if (value !== text.trim()) setText(value);
  }
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  useEffect(() => {
    if (composing) return;
    const timer = window.setTimeout(() => latest.current(text.trim() || undefined), pause);
    return () => window.clearTimeout(timer);
  }, [text, composing]);
  return (
    <Input
      className="filter-search"
      prefix={<SearchOutlined aria-hidden />}
      aria-label={t("cases.search")}
      placeholder={t("cases.search")}
      value={text}
      allowClear
      onChange={(event) => setText(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}

export function FilterBar({ filters, onSet, onClear }: FilterBarProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { me } = useMe();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const layers = useLayers();
  const layer = me.layer ?? layers.data?.[0]?.id;
  const policy = useQuery({ ...currentPolicy(layer ?? ""), enabled: layer !== undefined }).data;
  const named = (list: readonly { readonly id: string; readonly title: Readonly<Record<"zh" | "en", string>> }[] | undefined) =>
    list?.map((entry) => ({ value: entry.id, label: label(entry.title, language) })) ?? [];
  const choices: readonly [Exclude<FilterName, "q">, { value: string; label: string }[]][] = [
    ["type", named(policy?.disputeTypes)],
    ["level", named(policy?.scales[0]?.levels)],
    ["colour", named(policy?.colours)],
    ["stage", named(policy?.stages)],
    [
      "open",
      [
        { value: "true", label: t("cases.openYes") },
        { value: "false", label: t("cases.openNo") },
      ],
    ],
    [
      "handler",
      [
        { value: "me", label: t("cases.handlerMe") },
        { value: "none", label: t("cases.handlerNone") },
      ],
    ],
    [
      "due",
      [
        { value: "late", label: t("cases.dueLate") },
        { value: "today", label: t("cases.dueToday") },
        { value: "week", label: t("cases.dueWeek") },
      ],
    ],
  ];
  const count = Object.keys(filters).filter((name) => name !== "q").length;
  return (
    <search className="filters">
      <SearchBox value={filters.q ?? ""} onSearch={(text) => onSet("q", text)} />
      {narrow && (
        <Button icon={<FilterOutlined aria-hidden />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("cases.filters")} {count > 0 && <span className="count">{count}</span>}
        </Button>
      )}
      {(!narrow || open) &&
        choices.map(([name, options]) => (
          <Select
            key={name}
            className="filter"
            aria-label={t(`cases.${name}`)}
            placeholder={t(`cases.${name}`)}
            allowClear
            showSearch={name === "type" ? { optionFilterProp: "label" } : false}
            popupMatchSelectWidth={false}
            value={filters[name]}
            options={options}
            onChange={(value: string | undefined) => onSet(name, value)}
          />
        ))}
      {count > 0 && (
        <Button type="link" onClick={onClear}>
          {t("cases.clear")}
        </Button>
      )}
    </search>
  );
}

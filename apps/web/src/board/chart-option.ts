/** What a chart of a figure is drawn from: bars, over months a line; colours only where the policy gives them. */
import { label, palette, swatchTints } from "@jiefen/forms";
import type { FigureKey, Language } from "@jiefen/policy";
import type { FigurePart, FigureView } from "@jiefen/server/client";
import type { EChartsCoreOption } from "echarts/core";
import { resultText } from "./result-text.ts";

interface Drawn {
  readonly figure: Pick<FigureView, "kind" | "unit" | "title">;
  readonly by: FigureKey | undefined;
  readonly parts: readonly FigurePart[];
  readonly language: Language;
}

export function chartOption({ figure, by, parts, language }: Drawn): EChartsCoreOption {
  const names = parts.map(({ title }) => label(title, language));
  const overTime = by === "month";
  const data = parts.map(({ result, swatch }) => ({
    value: result.value === undefined ? null : figure.kind === "rate" ? Math.round(result.value * 1000) / 10 : result.value,
    itemStyle: { color: shapeOf(swatch) },
  }));
  const category = { type: "category", data: names, axisTick: { show: false }, axisLabel: { color: palette.muted, hideOverlap: true } };
  const measure = {
    type: "value",
    min: 0,
    ...(figure.kind === "rate" ? { max: ({ max }: { readonly max: number }) => Math.max(100, Math.ceil(max)) } : { minInterval: 1 }),
    axisLabel: { color: palette.muted, formatter: figure.kind === "rate" ? "{value}%" : "{value}" },
    splitLine: { lineStyle: { color: palette.line } },
  };
  return {
    animation: false,
    textStyle: { color: palette.ink },
    grid: { left: 8, right: 56, top: 16, bottom: 8, containLabel: true },
    aria: { enabled: true, decal: { show: false } },
    tooltip: {
      renderMode: "richText",
      trigger: "item",
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
        const part = parts[dataIndex];
        return part ? `${names[dataIndex]}  ${resultText(figure, part.result, language)}` : "";
      },
    },
    xAxis: overTime ? category : measure,
    yAxis: overTime ? measure : { ...category, inverse: true },
    series: [
      {
        name: label(figure.title, language),
        type: overTime ? "line" : "bar",
        data,
        barMaxWidth: 22,
        symbolSize: 7,
        lineStyle: { color: palette.accent, width: 2 },
        label: {
          show: !overTime,
          position: "right",
          color: palette.ink,
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
            const part = parts[dataIndex];
            return part ? resultText(figure, part.result, language) : "";
          },
        },
      },
    ],
  };
}

/** The height that so many bars need. */
export function chartHeight(by: FigureKey | undefined, parts: number): number {
  return by === "month" ? 260 : Math.max(120, parts * 32 + 48);
}

function shapeOf(swatch: string | undefined): string {
  return Object.entries(swatchTints).find(([name]) => name === swatch)?.[1].shape ?? palette.accent;
}

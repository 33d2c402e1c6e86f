/** A chart, drawn once its code has come; whoever cannot see it has the table. */
import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { useEffect, useRef } from "react";

interface FigureChartProps {
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly title: string;
}

async function draw(box: HTMLElement): Promise<EChartsType> {
  const { startChart } = await import("./start-chart.ts");
  return startChart(box);
}

export function FigureChart({ option, height, title }: FigureChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = box.current;
    if (!place) return;
    let gone = false;
    let chart: EChartsType | undefined;
    const sized = new ResizeObserver(() => chart?.resize());
    void draw(place).then((drawn) => {
      if (gone) return drawn.dispose();
      chart = drawn;
      chart.setOption(option);
      sized.observe(place);
    });
    return () => {
      gone = true;
      sized.disconnect();
      chart?.dispose();
    };
  }, [option]);
  return <div ref={box} className="figure-chart" role="img" aria-label={title} style={{ height }} />;
}

/** The part of ECharts that the board needs, in a chunk of its own. */
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** Drawn as SVG, so that it prints sharp. The font is named, since room for names of divisions is measured where nothing is inherited. */
export function startChart(box: HTMLElement): EChartsType {
  return init(box, { textStyle: { fontFamily: getComputedStyle(box).fontFamily } }, { renderer: "svg" });
}

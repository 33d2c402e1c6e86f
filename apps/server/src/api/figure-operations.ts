/** Operations on the leaders' board. Part of `Operations`. */

import type { ExportedFile } from "./exchange.ts";
import type {
  FigureCases,
  FigureCasesQuery,
  FigureDetail,
  FigureQuery,
  FigureRounds,
  FiguresBoard,
  FiguresQuery,
  ReportQuery,
} from "./figures.ts";

export interface FigureOperations {
  /** 领导看板 | The leaders' board */
  "GET /api/figures": { query: FiguresQuery; answer: FiguresBoard };
  /** 统计报表 | The board as a report */
  "GET /api/figures-report": { query: ReportQuery; answer: ExportedFile };
  /** 一项指标的分项 | One figure in parts */
  "GET /api/figures/:figure": { query: FigureQuery; answer: FigureDetail };
  /** 一项指标背后的纠纷 | The cases behind a figure */
  "GET /api/figures/:figure/cases": { query: FigureCasesQuery; answer: FigureCases };
  /** 一项指标背后的走访 | The rounds behind a figure */
  "GET /api/figures/:figure/rounds": { query: FigureCasesQuery; answer: FigureRounds };
}

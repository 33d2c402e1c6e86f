/** Operations on what a draft comes to before it is published: a figure worked out, a paper filled, its Word template. Part of `Operations`. */

import type { ExportedFile } from "./exchange.ts";
import type { DraftFigure, DraftFigureQuery } from "./figures.ts";
import type { DraftPaper, DraftPaperFileQuery, DraftPaperQuery } from "./papers.ts";
import type { NewTemplate, TemplateQuery, TemplateTaken } from "./templates.ts";

export interface DraftTrialOperations {
  /** 草案的一项统计指标，按现有纠纷试算 | A figure of a draft, worked out over the cases there are */
  "GET /api/drafts/:id/figures/:figure": { query: DraftFigureQuery; answer: DraftFigure };
  /** 草案的一种文书，按编造的纠纷填好 | A paper of a draft, filled from a made-up case */
  "GET /api/drafts/:id/papers/:paper": { query: DraftPaperQuery; answer: DraftPaper };
  /** 草案的一种文书，按编造的纠纷填好的文件 | The same as a file */
  "GET /api/drafts/:id/papers/:paper/file": { query: DraftPaperFileQuery; answer: ExportedFile };
  /** 一种文书的 Word 模板 | The Word template of a paper */
  "GET /api/drafts/:id/templates/:paper": { query: TemplateQuery; answer: ExportedFile };
  /** 把改好的 Word 模板放进草案，算一次修改 | Take an adapted Word template over, as one edit */
  "POST /api/drafts/:id/templates/:paper": { request: NewTemplate; answer: TemplateTaken };
}

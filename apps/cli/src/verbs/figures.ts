/** `jiefen figures`: the leaders' figures of a period, as a table or as a report in a file. */
import { type FiguresBoard, type FiguresQuery, fractionInWords, partsInWords, resultInWords } from "@jiefen/server";
import { exit } from "../command-line/exit.ts";
import { dataOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { formatOfName, writeOut } from "../output/write-out.ts";
import { asOption, onBehalf } from "../service/on-behalf.ts";

const day = { type: "string", value: "DAY" } as const;

export const figures: Verb = {
  options: {
    from: { ...day, help: { zh: "自哪天起（2026-01-01），默认本月", en: "from which day (2026-01-01); the present month if absent" } },
    to: { ...day, help: { zh: "到哪天止", en: "to which day" } },
    division: {
      type: "string",
      value: "CODE",
      help: { zh: "哪个地区，默认该账号所在地", en: "of which division; that of the account if absent" },
    },
    out: {
      type: "string",
      value: "FILE",
      help: { zh: "写成报表：.xlsx、.pdf 或 .docx", en: "a report to write: .xlsx, .pdf or .docx" },
    },
    ...asOption,
    ...dataOption,
  },
  details: {
    zh: "不带 --out 时列出每项指标的值、分子、分母和算法。任何地方都没有当事人姓名。",
    en: "Without --out, tells each figure with numerator, denominator and formula. No name is ever in it.",
  },
  run: (call) =>
    onBehalf(call, async (person) => {
      const out = optionText(call, "out");
      const query = filters(call);
      if (out !== undefined) {
        const format = formatOfName(out, ["xlsx", "pdf", "docx"]);
        const { content, name } = await person.ask("GET /api/figures-report", { query: { ...query, format } });
        await writeOut(call, out, content);
        call.output.value({ ok: true, name });
        return exit.fine;
      }
      const board = await person.ask("GET /api/figures", { query });
      call.output.value(board);
      tell(call, board);
      return exit.fine;
    }),
};

function filters(call: Call): FiguresQuery {
  const [from, to, division] = ["from", "to", "division"].map((name) => optionText(call, name));
  return { ...(from && { from }), ...(to && { to }), ...(division && { division }) };
}

function tell({ output, language }: Call, { division, period, groups }: FiguresBoard): void {
  output.line(`${division.title[language]}  ${period.from} – ${period.to}`);
  for (const group of groups) {
    output.line();
    output.line(group.title[language]);
    for (const figure of group.figures) {
      const { title, result, parts = [], formula } = figure;
      const told = [resultInWords(figure, result, language), fractionInWords(result), partsInWords(parts, language), formula[language]];
      output.line(`  ${[title[language], ...told].filter(Boolean).join("  ")}`);
    }
  }
}

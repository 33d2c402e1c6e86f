/** `jiefen case-template`: the workbook in which disputes of a type are listed, to be taken in by `import-cases` or in the pages. */
import { exit } from "../command-line/exit.ts";
import { dataOption } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { writeOut } from "../output/write-out.ts";
import { asOption, onBehalf } from "../service/on-behalf.ts";

export const caseTemplate: Verb = {
  positionals: ["TYPE", "OUT"],
  options: { ...asOption, ...dataOption },
  details: {
    zh: "TYPE 是纠纷类型的代号，OUT 是要写的 .xlsx 文件；列和选项取自该账号所在地的现行政策。",
    en: "TYPE is the id of a dispute type, OUT the .xlsx to write; columns and choices are those of the policy in force where the account belongs.",
  },
  run: (call) =>
    onBehalf(call, async (person) => {
      const [type = "", out = ""] = call.positionals;
      const query = { language: call.language };
      const { content, name } = await person.ask("GET /api/case-templates/:type", { params: { type }, query });
      await writeOut(call, out, content);
      call.output.value({ ok: true, type, name });
      return exit.fine;
    }),
};

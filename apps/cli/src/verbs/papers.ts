/** `jiefen papers`: which papers of a case can be printed, or one of them as a file. */
import type { AsPerson } from "@jiefen/server";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, optionText } from "../command-line/options.ts";
import type { Call, Verb } from "../command-line/verb.ts";
import { formatOfName, writeOut } from "../output/write-out.ts";
import { asOption, onBehalf } from "../service/on-behalf.ts";

export const papers: Verb = {
  positionals: ["CASE"],
  options: {
    paper: { type: "string", value: "ID", help: { zh: "打印哪一种文书", en: "which paper to print" } },
    record: { type: "string", value: "ID", help: { zh: "哪一次登记的；按列表所示", en: "of which filing, as the list tells" } },
    card: { type: "string", value: "ID", help: { zh: "哪一块督办牌的；按列表所示", en: "of which card, as the list tells" } },
    dossier: { type: "boolean", help: { zh: "打印整卷", en: "print the whole file" } },
    out: { type: "string", value: "FILE", help: { zh: "写到哪个文件：.pdf 或 .docx", en: "the file to write: .pdf or .docx" } },
    ...asOption,
    ...dataOption,
  },
  details: {
    zh: "不带 --out 时列出现在可以打印的文书。个人信息按该账号的权限显示或隐去，查看留有记录。",
    en: "Without --out, lists what can be printed now. Personal data are shown or masked by the rights of the account, and the look is logged.",
  },
  run: (call) =>
    onBehalf(call, (person) => {
      const out = optionText(call, "out");
      return out === undefined ? list(call, person) : print(call, person, out);
    }),
};

async function list(call: Call, person: AsPerson): Promise<Exit> {
  const [id = ""] = call.positionals;
  const offers = await person.ask("GET /api/cases/:id/papers", { params: { id } });
  call.output.value(offers);
  for (const { paper, record, card, title, on, number } of offers.papers)
    call.output.line([paper, record ?? card, title[call.language], on, number].filter(Boolean).join("  "));
  if (offers.dossier) call.output.line(`--dossier  ${offers.dossier.title[call.language]}`);
  return exit.fine;
}

async function print(call: Call, person: AsPerson, out: string): Promise<Exit> {
  const [id = ""] = call.positionals;
  const { content, name } = await printed(call, person, id, out);
  await writeOut(call, out, content);
  call.output.value({ ok: true, name });
  return exit.fine;
}

function printed(call: Call, person: AsPerson, id: string, out: string) {
  if (call.options.dossier === true) {
    formatOfName(out, ["pdf"]);
    return person.ask("GET /api/cases/:id/dossier", { params: { id } });
  }
  const paper = optionText(call, "paper");
  if (paper === undefined) {
    throw new Misuse(
      { zh: "没有说打印什么。", en: "It is not said what to print." },
      {
        zh: "用 `--paper` 指明文书，或用 `--dossier` 打印整卷。",
        en: "Name the paper with `--paper`, or print the whole file with `--dossier`.",
      },
    );
  }
  const [record, card] = [optionText(call, "record"), optionText(call, "card")];
  const query = {
    format: formatOfName(out, ["pdf", "docx"]),
    ...(record === undefined ? {} : { record }),
    ...(card === undefined ? {} : { card }),
  };
  return person.ask("GET /api/cases/:id/papers/:paper", { params: { id, paper }, query });
}

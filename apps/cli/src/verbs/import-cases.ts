/** `jiefen import-cases`: takes disputes from a file into the database, each by the command a person would give. */
import type { Issue } from "@jiefen/policy";
import { liesWithin } from "@jiefen/policy";
import type { Executed, Person, Store } from "@jiefen/store";
import { exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { dataOption, requiredText } from "../command-line/options.ts";
import type { Verb } from "../command-line/verb.ts";
import { printIssues } from "../output/issues.ts";
import { type CaseLine, readCaseLine } from "../policy/case-line.ts";
import { openLines } from "../policy/lines.ts";
import { withData } from "../policy/open-data.ts";

type Taken = { readonly number: string; readonly case: string; readonly again: boolean };
type LineResult = { readonly line: number } & (({ readonly ok: true } & Taken) | { readonly ok: false; readonly issues: readonly Issue[] });

export const importCases: Verb = {
  positionals: ["FILE"],
  options: {
    as: {
      type: "string",
      value: "ACCOUNT",
      required: true,
      help: { zh: "以谁的名义登记（账号）", en: "the account on whose behalf they are taken in" },
    },
    ...dataOption,
  },
  details: {
    zh: "每行一个 JSON 对象：number（来源编号）、division（区划代码）、type、facts。同一来源编号只登记一次，可重复执行。FILE 为 - 时读标准输入。",
    en: "One JSON object a line: number (in the source), division, type, facts. A number is taken in once, so the import may be run again. FILE may be -, standard input.",
  },
  async run(call) {
    const [name = ""] = call.positionals;
    const lines = await openLines(call, name);
    const results = await withData(call, async (store) => {
      const person = await requirePerson(store, requiredText(call, "as"));
      const all: LineResult[] = [];
      for await (const { number, text } of lines()) {
        all.push({ line: number, ...(await takeLine(store, person, `${name}:${number}`, text)) });
      }
      return all;
    });
    const failed = results.flatMap((result) => (result.ok ? [] : result.issues));
    const taken = results.filter((result) => result.ok && !result.again).length;
    const again = results.filter((result) => result.ok && result.again).length;
    const refused = results.length - taken - again;
    call.output.value({ ok: refused === 0, taken, again, refused, lines: results });
    printIssues(call.output, failed);
    call.output.say({
      zh: `登记 ${taken} 件，此前已登记 ${again} 件，未能登记 ${refused} 件。`,
      en: `Taken in: ${taken}; taken in before: ${again}; not taken in: ${refused}.`,
    });
    return refused === 0 ? exit.fine : exit.findings;
  },
};

async function requirePerson(store: Store, account: string): Promise<Person> {
  const found = await store.people.findByAccount(account);
  if (found?.person.active) return found.person;
  throw new Misuse({ zh: `没有账号 \`${account}\`。`, en: `There is no account \`${account}\`.` });
}

async function takeLine(
  store: Store,
  person: Person,
  file: string,
  text: string,
): Promise<({ ok: true } & Taken) | { ok: false; issues: readonly Issue[] }> {
  const read = readCaseLine(file, text);
  if (!read.ok) return read;
  const { line } = read;
  const executed = await takeIn(store, person, file, line);
  if ("issues" in executed) return { ok: false, issues: executed.issues };
  if (executed.ok) return { ok: true, number: line.number, case: executed.state.id, again: executed.replayed };
  return { ok: false, issues: issuesOf(file, executed) };
}

/** The sender is the import itself, so that a number is taken in once whoever runs it. */
async function takeIn(
  store: Store,
  person: Person,
  file: string,
  { number, division, type, facts }: CaseLine,
): Promise<Executed | { issues: readonly Issue[] }> {
  const layer = await store.policies.findLayerOf(division);
  if (!layer || !liesWithin(division, person.division))
    return {
      issues: [
        lineIssue(
          file,
          "/division",
          "division-out-of-scope",
          {
            zh: `\`${division}\` 不在 \`${person.account}\` 的辖区内。`,
            en: `\`${division}\` is not in the division of \`${person.account}\`.`,
          },
          { zh: "请换用管辖该地的账号。", en: "Use an account of that division." },
        ),
      ],
    };
  const sender = { division: layer.division, person: "import", key: number };
  return store.desk.takeIn({ actor: { person: person.id, roles: person.roles, division: person.division }, sender }, layer.layer, {
    division,
    type,
    facts,
  });
}

function issuesOf(file: string, executed: Extract<Executed, { ok: false }>): readonly Issue[] {
  if (executed.kind !== "refused") {
    return [
      lineIssue(
        file,
        "/number",
        executed.kind,
        { zh: "这个来源编号已用于另一组内容。", en: "This number was taken in before with other contents." },
        { zh: "修改已登记的案件请在系统中更正。", en: "Correct a case that was taken in within the product." },
      ),
    ];
  }
  const { code, message, remedy, issues } = executed.refusal;
  if (issues.length > 0) return issues.map((issue) => ({ ...issue, file, pointer: `/facts${issue.pointer}` }));
  return [
    lineIssue(
      file,
      "",
      code,
      message,
      remedy ?? { zh: "请按提示修改后重新导入。", en: "Change the line accordingly and import it again." },
    ),
  ];
}

function lineIssue(file: string, pointer: string, code: string, message: Issue["message"], hint: Issue["hint"]): Issue {
  return { code, severity: "error", file, pointer, message, hint };
}

/** Takes disputes in from lines of JSON, as the API takes them from another system. */
import type { Issue } from "@jiefen/policy";
import type { AsPerson, IntakeResult } from "@jiefen/server";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { printIssues } from "../output/issues.ts";
import { type CaseLine, readCaseLine } from "../policy/case-line.ts";
import { openLines } from "../policy/lines.ts";

interface LineResult {
  readonly line: number;
  readonly state: IntakeResult["state"];
  readonly case?: string;
  readonly issues: readonly Issue[];
}

/** So many are asked for together. */
const together = 50;

export async function importLines(call: Call, person: AsPerson, name: string, source: string): Promise<Exit> {
  if (call.options["dry-run"] === true)
    throw new Misuse(
      { zh: "`--dry-run` 只用于表格。", en: "`--dry-run` is for workbooks." },
      { zh: "试定级可用 `sweep`。", en: "`sweep` grades lines." },
    );
  const lines = await openLines(call, name);
  const results: LineResult[] = [];
  let waiting: { readonly line: number; readonly read: CaseLine }[] = [];
  const send = async () => {
    if (waiting.length > 0) results.push(...(await taken(person, name, source, waiting)));
    waiting = [];
  };
  for await (const { number: line, text } of lines()) {
    const read = readCaseLine(`${name}:${line}`, text);
    if (read.ok) waiting.push({ line, read: read.line });
    else results.push({ line, state: "refused", issues: read.issues });
    if (waiting.length === together) await send();
  }
  await send();
  return sum(
    call,
    results.toSorted((one, other) => one.line - other.line),
  );
}

async function taken(
  person: AsPerson,
  name: string,
  source: string,
  waiting: readonly { readonly line: number; readonly read: CaseLine }[],
): Promise<readonly LineResult[]> {
  const { results } = await person.ask("POST /api/intake", { body: { source, disputes: waiting.map(({ read }) => disputeOf(read)) } });
  return results.map(({ state, caseId, message, issues }, index) => {
    const line = waiting[index]?.line ?? 0;
    const file = `${name}:${line}`;
    const told = issues.map((issue) => ({ ...issue, file, pointer: `/facts${issue.pointer}` }));
    const whole =
      message && told.length === 0 ? [{ code: "refused", severity: "error" as const, file, pointer: "", message, hint: again }] : [];
    return { line, state, ...(caseId === undefined ? {} : { case: caseId }), issues: [...told, ...whole] };
  });
}

/** A line may hold more than is asked. */
function disputeOf({ number, type, facts, division }: CaseLine) {
  return { number, type, facts, ...(division === undefined ? {} : { division }) };
}

const again = { zh: "请修改这一行后重新导入。", en: "Change the line and import it again." };

function sum({ output }: Call, lines: readonly LineResult[]): Exit {
  const count = (state: LineResult["state"]) => lines.filter((one) => one.state === state).length;
  const [done, before, refused] = [count("taken"), count("before"), count("refused")];
  output.value({ ok: refused === 0, taken: done, before, refused, lines });
  printIssues(
    output,
    lines.flatMap(({ issues }) => issues),
  );
  output.say({
    zh: `登记 ${done} 件，此前已登记 ${before} 件，未能登记 ${refused} 件。`,
    en: `Taken in: ${done}; taken in before: ${before}; not taken in: ${refused}.`,
  });
  return refused === 0 ? exit.fine : exit.findings;
}

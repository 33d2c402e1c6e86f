/** What a verb does on behalf of a person: asked as over HTTP, and what is refused told as the pages tell it. */
import type { Issue } from "@jiefen/policy";
import { type AsPerson, asPerson, ProblemAnswer } from "@jiefen/server";
import type { Store } from "@jiefen/store";
import { type Exit, exit } from "../command-line/exit.ts";
import { Misuse } from "../command-line/misuse.ts";
import { requiredText } from "../command-line/options.ts";
import type { Call, OptionSpecification } from "../command-line/verb.ts";
import { printIssues } from "../output/issues.ts";
import { withData } from "../policy/open-data.ts";

/** Taken by verbs that act on behalf of somebody. */
export const asOption = {
  as: {
    type: "string",
    value: "ACCOUNT",
    required: true,
    help: { zh: "以谁的名义（账号）：按其权限，并留下记录", en: "on whose behalf (an account): with their rights, and noted as theirs" },
  },
} as const satisfies Record<string, OptionSpecification>;

/** Throws `Misuse` where nobody has the account. */
export function onBehalf(call: Call, work: (person: AsPerson, store: Store) => Promise<Exit>): Promise<Exit> {
  return withData(call, async (store) => {
    const account = requiredText(call, "as");
    const person = await asPerson(store, account, call.language);
    if (!person) throw new Misuse({ zh: `没有账号 \`${account}\`。`, en: `There is no account \`${account}\`.` });
    try {
      return await work(person, store);
    } catch (error) {
      if (error instanceof ProblemAnswer) return tellProblem(call, error);
      throw error;
    }
  });
}

function tellProblem({ output, language }: Call, answer: ProblemAnswer): Exit {
  const { code, detail, remedy, issues = [] } = answer.toProblem(language, "");
  output.value({ ok: false, code, detail, ...(remedy === undefined ? {} : { remedy }), issues });
  output.line(detail);
  if (remedy !== undefined) output.line(`→ ${remedy}`);
  printIssues(output, issues as readonly Issue[]);
  return exit.findings;
}

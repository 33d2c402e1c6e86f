/** `jiefen`: reads the command line, runs the verb and ends with its exit code. */
import type { Language } from "@jiefen/policy";
import { type Exit, exit } from "./command-line/exit.ts";
import { programHelp, verbHelp } from "./command-line/help.ts";
import { chooseLanguage } from "./command-line/language.ts";
import { Misuse } from "./command-line/misuse.ts";
import { findVerb, parseOptions } from "./command-line/parse.ts";
import { createOutput } from "./output/output.ts";
import { verbs } from "./verbs/index.ts";

async function run(words: readonly string[]): Promise<Exit> {
  const [word, ...rest] = words;
  const asked = languageWord(words);
  const language = chooseLanguage(asked, process.env);
  if (word === undefined || word === "--help" || word === "help" || word.startsWith("--lang")) {
    process.stdout.write(programHelp(verbs, language));
    return word === undefined ? exit.misuse : exit.fine;
  }
  const name = findVerb(word);
  const verb = await verbs[name].load();
  const { options, positionals } = parseOptions(verb, rest);
  if (options.help === true) {
    process.stdout.write(verbHelp(name, verbs[name].summary, verb, language));
    return exit.fine;
  }
  const output = createOutput(process.stdout, options.json === true, language, process.env);
  return verb.run({ options, positionals, language, output });
}

/** The value of `--lang`, found before anything else so that misuse is told in that language too. */
function languageWord(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? undefined : (words[at]?.split("=")[1] ?? words[at + 1]);
}

function tellMisuse(misuse: Misuse, words: readonly string[]): Exit {
  const language: Language =
    languageWord(words) === "en" ? "en" : languageWord(words) === "zh" ? "zh" : chooseLanguage(undefined, process.env);
  if (words.includes("--json"))
    process.stdout.write(`${JSON.stringify({ misuse: misuse.text[language], hint: misuse.hint?.[language] }, null, 2)}\n`);
  process.stderr.write(`${misuse.text[language]}${misuse.hint ? `\n→ ${misuse.hint[language]}` : ""}\n`);
  return exit.misuse;
}

const words = process.argv.slice(2);
try {
  process.exitCode = await run(words);
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.exitCode = tellMisuse(error, words);
}

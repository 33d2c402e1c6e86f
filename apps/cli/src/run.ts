/** One call of `jiefen`: reads the command line, runs the verb, tells misuse, and gives the exit code. */
import type { Language } from "@jiefen/policy";
import { type Exit, exit } from "./command-line/exit.ts";
import { programHelp, verbHelp } from "./command-line/help.ts";
import { chooseLanguage } from "./command-line/language.ts";
import { Misuse } from "./command-line/misuse.ts";
import { findVerb, parseOptions } from "./command-line/parse.ts";
import { createOutput, type Stream } from "./output/output.ts";
import { verbs } from "./verbs/index.ts";

/** The world a call is made in. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** Throws only what is a fault of the program. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Exit> {
  try {
    return await carryOut(words, surroundings);
  } catch (error) {
    if (error instanceof Misuse) return tellMisuse(error, words, surroundings);
    throw error;
  }
}

async function carryOut(words: readonly string[], { environment, stdin, stdout, stderr }: Surroundings): Promise<Exit> {
  const [word, ...rest] = words;
  const language = chooseLanguage(languageWord(words), environment);
  if (word === undefined || word === "--help" || word === "help" || word.startsWith("--lang")) {
    stdout.write(programHelp(verbs, language));
    return word === undefined ? exit.misuse : exit.fine;
  }
  const name = findVerb(word);
  const verb = await verbs[name].load();
  const { options, positionals } = parseOptions(verb, rest);
  if (options.help === true) {
    stdout.write(verbHelp(name, verbs[name].summary, verb, language));
    return exit.fine;
  }
  const output = createOutput({ stdout, stderr }, options.json === true, language, environment);
  return verb.run({ options, positionals, language, output, environment, stdin });
}

/** The value of `--lang`, found before anything else so that misuse is told in that language too. */
function languageWord(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? undefined : (words[at]?.split("=")[1] ?? words[at + 1]);
}

function tellMisuse({ text, hint }: Misuse, words: readonly string[], { environment, stdout, stderr }: Surroundings): Exit {
  const asked = languageWord(words);
  const language: Language = asked === "en" || asked === "zh" ? asked : chooseLanguage(undefined, environment);
  if (words.includes("--json")) stdout.write(`${JSON.stringify({ misuse: text[language], hint: hint?.[language] }, null, 2)}\n`);
  stderr.write(`${text[language]}${hint ? `\n→ ${hint[language]}` : ""}\n`);
  return exit.misuse;
}

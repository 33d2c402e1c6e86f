/** The facts of a dispute from a file or from standard input. */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { Facts, FactValue, Item } from "@jiefen/policy";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { givenPath } from "./policy-root.ts";

/** `-` is standard input. Throws `Misuse` when there is no such file or it holds no JSON object. */
export async function readFacts(call: Call, name: string): Promise<Facts> {
  const content =
    name === "-"
      ? await text(call.stdin)
      : await readFile(givenPath(call, name), "utf8").catch((error: unknown) => unreadable(name, error));
  const value = parse(name, content);
  if (isFacts(value)) return value;
  throw new Misuse(
    { zh: `\`${name}\` 的内容不是一组事实。`, en: `\`${name}\` does not hold a set of facts.` },
    {
      zh: "应为 JSON 对象：事实名 → 值、`null`（已问、不详）、范围或列表，见 docs/facts-and-cli.md。",
      en: "It must be a JSON object: fact → value, `null` (asked, unknown), a range or a list; see docs/facts-and-cli.md.",
    },
  );
}

function unreadable(name: string, error: unknown): never {
  const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
  throw new Misuse({ zh: `读不到文件 \`${name}\`（${why}）。`, en: `The file \`${name}\` cannot be read (${why}).` });
}

function parse(name: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Misuse({ zh: `\`${name}\` 不是有效的 JSON：${why}`, en: `\`${name}\` is not valid JSON: ${why}` });
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a JSON value has the shape of facts; whether the names and values mean anything is for the policy to say. */
export function isFacts(value: unknown): value is Facts {
  return isRecord(value) && Object.values(value).every((fact) => isFactValue(fact) || (Array.isArray(fact) && fact.every(isItem)));
}

function isItem(value: unknown): value is Item {
  return isRecord(value) && Object.values(value).every(isFactValue);
}

function isFactValue(value: unknown): value is FactValue {
  if (value === null || ["boolean", "number", "string"].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every((option) => typeof option === "string");
  const bounds = isRecord(value) ? Object.entries(value) : [];
  return bounds.length > 0 && bounds.every(([name, bound]) => (name === "atLeast" || name === "atMost") && typeof bound === "number");
}

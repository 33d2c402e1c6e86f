/** The file that says where to put what the release in force has no place for. */
import { readFile } from "node:fs/promises";
import type { Conversion } from "@jiefen/casework";
import { isObject } from "@jiefen/policy";
import { Misuse } from "../command-line/misuse.ts";
import type { Call } from "../command-line/verb.ts";
import { givenPath } from "./policy-root.ts";

/** None without a file. */
export async function readConversions(call: Call, file: string | undefined): Promise<readonly Conversion[]> {
  if (file === undefined) return [];
  const content = parsed(file, await readFile(givenPath(call, file), "utf8"));
  if (!Array.isArray(content)) throw unreadable(file);
  return content.map((one: unknown, index) => {
    const conversion = conversionOf(one);
    if (!conversion) throw unreadable(`${file}#/${index}`);
    return conversion;
  });
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(file);
  }
}

function conversionOf(value: unknown): Conversion | undefined {
  if (!isObject(value)) return undefined;
  const { kind, what, id, from, to, codes, code, reason } = value;
  if (kind === "rename" && typeof from === "string" && typeof to === "string") return { kind, from, to };
  if (kind === "map" && isTexts(codes)) {
    if ((what === "field" || what === "scale") && typeof id === "string") return { kind, what, id, codes };
    if (what === "type" || what === "stage" || what === "plan" || what === "card" || isDroppable(what)) return { kind, what, codes };
  }
  if (kind === "split" && typeof from === "string" && isSplit(to)) return { kind, from, to };
  if (
    kind === "drop" &&
    (what === "field" || what === "scale" || isDroppable(what)) &&
    typeof id === "string" &&
    typeof reason === "string"
  )
    return { kind, what, id, reason, ...(typeof code === "string" ? { code } : {}) };
  return undefined;
}

function isDroppable(what: unknown) {
  return what === "ground" || what === "signature" || what === "seat" || what === "record";
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every((one) => typeof one === "string");
}

function isSplit(value: unknown): value is Extract<Conversion, { kind: "split" }>["to"] {
  const isScalar = (one: unknown) => typeof one === "string" || typeof one === "number" || typeof one === "boolean";
  return isObject(value) && Object.values(value).every((answers) => isObject(answers) && Object.values(answers).every(isScalar));
}

function unreadable(place: string): Misuse {
  return new Misuse(
    { zh: `\`${place}\` 读不懂。`, en: `\`${place}\` cannot be read.` },
    {
      zh: "文件里是一个 JSON 数组，每项的 kind 为 rename、map、split 或 drop；写法见 docs/operating.md。",
      en: "It holds a JSON array of entries of the kind rename, map, split or drop; docs/operating.md shows how they are written.",
    },
  );
}

/** Reads policy files from `rules/<layer>/…` and `schemas/<layer>/…` below a folder. */
import { type Dirent, promises as fs } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Issue, PolicyFile, Text } from "@jiefen/policy";
import { PolicyFilesError } from "./policy-files-error.ts";

/** Bytes one file may have; the largest shipped one (English texts) is a tenth of it. */
export const largestFile = 1_000_000;
/** Files below one folder. */
const mostFiles = 5_000;

const segment = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** Every `.json` file, in order of its path. Throws `PolicyFilesError` naming every file that is unreadable, too large, misplaced or no JSON object.
 * A folder without `rules/` is refused; anything that is not `.json` is passed over. */
export async function readPolicyFiles(root: string): Promise<readonly PolicyFile[]> {
  const entries = [...(await list(root, "rules")), ...(await list(root, "schemas"))];
  if (entries.length === 0) {
    throw new PolicyFilesError([
      issue(
        "no-policy-files",
        "rules",
        { zh: `\`${root}\` 下没有 rules/ 与 schemas/ 文件。`, en: `There are no files under rules/ and schemas/ in \`${root}\`.` },
        {
          zh: "请在含有 rules/ 与 schemas/ 的目录中运行，或指明该目录。",
          en: "Run this in the folder that holds rules/ and schemas/, or name that folder.",
        },
      ),
    ]);
  }
  if (entries.length > mostFiles) {
    throw new PolicyFilesError([
      issue(
        "too-many-files",
        "rules",
        {
          zh: `共有 ${entries.length} 个文件，最多 ${mostFiles} 个。`,
          en: `There are ${entries.length} files; at most ${mostFiles} are read.`,
        },
        {
          zh: "请确认目录无误。",
          en: "Check that this is the right folder.",
        },
      ),
    ]);
  }
  const results = await Promise.all(entries.map((file) => read(root, file)));
  const issues = results.filter((result): result is Issue => "severity" in result);
  if (issues.length > 0) throw new PolicyFilesError(issues);
  return results.filter((result): result is PolicyFile => "layer" in result);
}

async function list(root: string, folder: "rules" | "schemas"): Promise<readonly string[]> {
  const entries: readonly Dirent[] = await fs
    .readdir(join(root, folder), { recursive: true, withFileTypes: true })
    .catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

async function read(root: string, file: string): Promise<PolicyFile | Issue> {
  const [folder = "", layer = "", ...rest] = file.split("/");
  const names = [layer, ...rest.slice(0, -1), (rest.at(-1) ?? "").replace(/\.json$/, "")];
  if (rest.length === 0 || !names.every((name) => segment.test(name))) {
    return issue(
      "misplaced-file",
      file,
      { zh: `\`${file}\` 的位置或名称不合规定。`, en: `\`${file}\` is not where a policy file belongs, or is misnamed.` },
      {
        zh: "应为 rules/<层>/… 或 schemas/<层>/…；名称以英文字母开头，只含字母、数字和连字符。",
        en: "Files stand under rules/<layer>/ or schemas/<layer>/; names start with a letter and hold letters, digits and hyphens.",
      },
    );
  }
  const bytes = await fs.readFile(join(root, file));
  if (bytes.length > largestFile) {
    return issue(
      "file-too-large",
      file,
      {
        zh: `文件有 ${bytes.length} 字节，最多 ${largestFile} 字节。`,
        en: `The file has ${bytes.length} bytes; at most ${largestFile} are read.`,
      },
      {
        zh: "请将内容分到多个文件。",
        en: "Divide it into several files.",
      },
    );
  }
  return parse(file, layer, [folder, ...rest].join("/"), bytes);
}

function parse(file: string, layer: string, path: string, bytes: Buffer): PolicyFile | Issue {
  try {
    const content: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof content === "object" && content !== null && !Array.isArray(content)) return { layer, path, content };
    return issue(
      "not-an-object",
      file,
      { zh: "文件内容不是 JSON 对象。", en: "The file does not hold a JSON object." },
      {
        zh: "最外层应为 `{ … }`。",
        en: "The outermost value must be `{ … }`.",
      },
    );
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return issue(
      "not-json",
      file,
      { zh: `不是有效的 UTF-8 JSON：\`${said}\``, en: `This is not valid UTF-8 JSON: \`${said}\`` },
      {
        zh: "请检查所指位置前后的逗号、引号和括号。",
        en: "Check commas, quotes and brackets around that place.",
      },
    );
  }
}

function issue(code: string, file: string, message: Text, hint: Text): Issue {
  return { code, severity: "error", file, pointer: "", message, hint };
}

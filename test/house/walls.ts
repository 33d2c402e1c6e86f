/** The table of walls (docs/concepts.md): what each part may import, and the arrows in a file that it does not allow. */
import { partOf } from "./sources.ts";
import { importsOf, type Source } from "./syntax.ts";

interface Part {
  /** Parts of ours, by the name they are imported under. */
  readonly ours: readonly string[];
  /** Third-party packages; `@scope/*` stands for a whole scope. */
  readonly theirs: readonly string[];
  /** Whether Node's own modules may be used. */
  readonly node: boolean;
}

export const walls: Readonly<Record<string, Part>> = {
  policy: { ours: [], theirs: ["json-rules-engine"], node: false },
  casework: { ours: ["@jiefen/policy"], theirs: ["opencc-js"], node: false },
  analysis: { ours: ["@jiefen/policy"], theirs: ["z3-solver"], node: false },
  exchange: { ours: ["@jiefen/policy"], theirs: ["exceljs", "fast-xml-parser"], node: true },
  figures: { ours: ["@jiefen/casework", "@jiefen/policy"], theirs: [], node: false },
  papers: {
    ours: ["@jiefen/casework", "@jiefen/policy"],
    theirs: ["@expo-google-fonts/noto-serif-sc", "docx", "easy-template-x", "pdfmake"],
    node: true,
  },
  store: {
    ours: ["@jiefen/casework", "@jiefen/figures", "@jiefen/policy"],
    theirs: [
      "@node-rs/argon2",
      "ajv",
      "ajv-formats",
      "canonicalize",
      "file-type",
      "knex",
      "re2js",
      "sharp",
      "sqlite3",
      "tar-stream",
      "ulid",
    ],
    node: true,
  },
  forms: {
    ours: ["@jiefen/policy"],
    theirs: ["@ant-design/icons", "@cfworker/json-schema", "@rjsf/*", "antd", "dayjs", "idb", "react", "react-dom"],
    node: false,
  },
  builder: {
    ours: ["@jiefen/forms", "@jiefen/analysis", "@jiefen/policy"],
    theirs: ["@ant-design/icons", "@codemirror/*", "@dnd-kit/*", "@rjsf/*", "@xyflow/react", "antd", "react", "react-dom"],
    node: false,
  },
  server: {
    ours: [
      "@jiefen/store",
      "@jiefen/exchange",
      "@jiefen/papers",
      "@jiefen/figures",
      "@jiefen/analysis",
      "@jiefen/analysis/z3",
      "@jiefen/casework",
      "@jiefen/policy",
    ],
    theirs: ["ajv", "ajv-formats", "compression", "express", "express-rate-limit", "helmet", "ics", "nodemailer", "pino", "pino-http"],
    node: true,
  },
  web: {
    ours: [
      "@jiefen/builder",
      "@jiefen/builder/builder.css",
      "@jiefen/forms",
      "@jiefen/forms/forms.css",
      "@jiefen/analysis",
      "@jiefen/casework",
      "@jiefen/policy",
      "@jiefen/server/client",
    ],
    theirs: [
      "@ant-design/icons",
      "@tanstack/react-query",
      "antd",
      "dayjs",
      "echarts",
      "i18next",
      "react",
      "react-dom",
      "react-i18next",
      "react-router",
      "workbox-window",
    ],
    node: false,
  },
  cli: {
    ours: [
      "@jiefen/server",
      "@jiefen/store",
      "@jiefen/exchange",
      "@jiefen/analysis",
      "@jiefen/analysis/z3",
      "@jiefen/casework",
      "@jiefen/policy",
    ],
    theirs: [],
    node: true,
  },
};

/** Build configuration beside a part's `src` runs on the developer's machine only. */
const buildTools = ["vite", "@vitejs/plugin-react", "vite-plugin-pwa"];

export interface Arrow {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** Imports of `source` that the table does not name. */
export function forbiddenArrows(source: Source): Arrow[] {
  const name = partOf(source.path);
  const part = walls[name];
  if (!part) return [{ from: source.path, line: 1, to: `(no part called \`${name}\` in the table)` }];
  return importsOf(source)
    .filter(({ text }) => !isAllowed(source.path, part, text))
    .map(({ text, line }) => ({ from: source.path, line, to: text }));
}

function isAllowed(path: string, part: Part, target: string): boolean {
  if (target.startsWith(".")) return staysInside(path, target);
  if (target.startsWith("node:")) return part.node || !path.includes("/src/");
  if (target.startsWith("@jiefen/")) return part.ours.includes(target);
  const name = packageOf(target);
  if (!path.includes("/src/") && buildTools.includes(name)) return true;
  return part.theirs.some((their) => their === name || (their.endsWith("/*") && name.startsWith(their.slice(0, -1))));
}

/** A relative import may not climb out of its own package. */
function staysInside(path: string, target: string): boolean {
  const depth = path.split("/").length - 3;
  const climbs = target.split("/").filter((step) => step === "..").length;
  return climbs <= depth;
}

/** `antd/locale/zh_CN` → `antd`; `@rjsf/core/x` → `@rjsf/core`. */
export function packageOf(target: string): string {
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

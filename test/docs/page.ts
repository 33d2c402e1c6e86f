/** A page of the documents: its code fences, links, headings and tables. */
import { filesBelow, readText } from "../house/repository.ts";

export interface Fence {
  /** What stands after the opening marks, e.g. `sh no-run`, `json rules/example/layer.json`. */
  readonly info: string;
  readonly text: string;
  /** Of the opening marks, from 1. */
  readonly line: number;
}

export interface Page {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly fences: readonly Fence[];
}

/** The README in both languages, the changes, and everything below `docs/`. */
export function pages(): Page[] {
  return ["README.md", "README.zh-CN.md", "CHANGELOG.md", ...filesBelow("docs").filter((path) => path.endsWith(".md"))].map((path) =>
    parsePage(path, readText(path)),
  );
}

/** Throws for a fence that is never closed. */
export function parsePage(path: string, text: string): Page {
  const fences: Fence[] = [];
  let open: { info: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const marks = /^```(.*)$/.exec(line);
    if (!open && marks) open = { info: (marks[1] ?? "").trim(), line: index + 1, lines: [] };
    else if (open && line === "```") {
      fences.push({ info: open.info, line: open.line, text: open.lines.join("\n") });
      open = undefined;
    } else open?.lines.push(line);
  }
  if (open) throw new Error(`${path}:${open.line} opens a fence that is never closed`);
  return { path, text, fences };
}

/** The text outside fences, line by line, so that what is only shown is not taken for the page's own. */
export function prose(page: Page): string {
  return page.text.replaceAll(/^```.*\n[\s\S]*?^```$/gm, "");
}

export interface Link {
  readonly target: string;
  readonly text: string;
}

/** Markdown links, images left out. */
export function linksOf(page: Page): Link[] {
  return [...prose(page).matchAll(/(?<!!)\[([^\]]+)\]\(([^)\s]+)\)/g)].map(([, text = "", target = ""]) => ({ text, target }));
}

/** Anchors as GitHub makes them of headings. */
export function anchorsOf(page: Page): string[] {
  return [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );
}

/** Rows of every table with these column titles, cells trimmed; `\|` in a cell is a bar. */
export function tableRows(page: Page, titles: readonly string[]): string[][] {
  const lines = prose(page).split("\n");
  const cells = (line: string): string[] =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|"));
  const rows: string[][] = [];
  let inside = false;
  for (const line of lines) {
    if (!line.startsWith("|")) inside = false;
    else if (cells(line).join("|") === titles.join("|")) inside = true;
    else if (inside && !/^\|[\s:|-]+\|$/.test(line)) rows.push(cells(line));
  }
  return rows;
}

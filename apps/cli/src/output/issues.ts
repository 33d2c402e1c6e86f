/** Issues as lines: `file#pointer  message  → hint`, grouped by file. */
import type { Issue } from "@jiefen/policy";
import type { Output } from "./output.ts";

/** Each issue once, errors before warnings, then by file and pointer. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const once = new Map(issues.map((issue) => [`${issue.code} ${issue.file}#${issue.pointer} ${issue.message.en}`, issue]));
  return [...once.values()].sort(
    (a, b) =>
      Number(a.severity === "warning") - Number(b.severity === "warning") || compare(a.file, b.file) || compare(a.pointer, b.pointer),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const headings = { error: { zh: "错误", en: "Errors" }, warning: { zh: "提醒", en: "Warnings" } } as const;

export function printIssues(output: Output, issues: readonly Issue[]): void {
  const { language, paint } = output;
  for (const severity of ["error", "warning"] as const) {
    const chosen = sortIssues(issues).filter((issue) => issue.severity === severity);
    if (chosen.length === 0) continue;
    output.line(paint.strong(`${headings[severity][language]} (${chosen.length})`));
    for (const { file, pointer, message, hint } of chosen)
      output.line(`  ${paint.place(`${file}#${pointer}`)}  ${message[language]}  ${paint.faint(`→ ${hint[language]}`)}`);
  }
}

/** Whether the server can be used: the database, the policies, the days. */
import type { Issue, Text } from "@jiefen/policy";
import { startOf } from "@jiefen/store";
import type { Readiness } from "../api/index.ts";
import { ProblemAnswer } from "../problem/problem-answer.ts";
import type { Call } from "../routes/call.ts";

/** After midnight the cases may still be on their way to the new day. */
const grace = 15 * 60 * 1000;

/** Throws `not-ready` with everything that is missing. */
export async function readiness({ service, today, now }: Call): Promise<Readiness> {
  const { store, caughtUp } = service;
  if (!(await works(() => store.probe()))) throw ProblemAnswer.of("not-ready", { issues: [missing("database")] });
  const layers = await store.policies.layers();
  const behind = caughtUp !== undefined && caughtUp() !== today && now - startOf(today) > grace;
  const issues = [...(layers.length === 0 ? [missing("policies")] : []), ...(behind ? [missing("days")] : [])];
  if (issues.length > 0) throw ProblemAnswer.of("not-ready", { issues });
  return { ready: true, day: today, policies: layers.length };
}

async function works(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

type Part = "database" | "policies" | "days";

const words: Readonly<Record<Part, { readonly message: Text; readonly hint: Text }>> = {
  database: {
    message: { zh: "数据库不能读写。", en: "The database cannot be read or cannot be written." },
    hint: { zh: "请检查数据目录的权限和磁盘空间。", en: "Check the permissions of the data folder and the space on its disk." },
  },
  policies: {
    message: { zh: "没有现行政策。", en: "No policy is in force." },
    hint: { zh: "请发布政策文件。", en: "Publish the policy files." },
  },
  days: {
    message: { zh: "未结纠纷还没有补到今天。", en: "The open cases have not been brought to today." },
    hint: { zh: "请查看服务器日志；补齐后自动恢复。", en: "Look at the server's log; it recovers by itself once they have." },
  },
};

function missing(part: Part): Issue {
  return { code: "not-ready", severity: "error", file: "", pointer: `/${part}`, ...words[part] };
}

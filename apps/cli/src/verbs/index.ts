/** Every verb, by name. */
import type { VerbEntry, VerbName } from "../command-line/verb.ts";

export const verbs: Readonly<Record<VerbName, VerbEntry>> = {
  check: {
    summary: { zh: "检查政策文件", en: "check the policy documents" },
    load: async () => (await import("./check.ts")).check,
  },
  test: {
    summary: { zh: "运行政策情景测试", en: "run the policy's scenarios" },
    load: async () => (await import("./test.ts")).test,
  },
  decide: {
    summary: { zh: "按某一层的政策给一组事实定级，并说明理由", en: "grade a set of facts by a layer's policy, with the reasons" },
    load: async () => (await import("./decide.ts")).decide,
  },
  explain: {
    summary: { zh: "用文字说明某一层的政策", en: "say a layer's policy in sentences" },
    load: async () => (await import("./explain.ts")).explain,
  },
  "import-cases": {
    summary: { zh: "从文件登记纠纷（每行一件）", en: "take in disputes from a file, one a line" },
    load: async () => (await import("./import-cases.ts")).importCases,
  },
  serve: {
    summary: { zh: "启动服务", en: "serve the product" },
    load: async () => (await import("./serve.ts")).serve,
  },
  "verify-log": {
    summary: { zh: "核对案件记录未被改动", en: "check that no case's record was changed" },
    load: async () => (await import("./verify-log.ts")).verifyLog,
  },
};

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
  sweep: {
    summary: {
      zh: "按某一层的政策给许多纠纷一次定级，并与另一政策或已记录的等级比较",
      en: "grade many disputes at once by a layer's policy, against another policy or the recorded levels",
    },
    load: async () => (await import("./sweep.ts")).sweep,
  },
  generate: {
    summary: { zh: "编造一批纠纷，供试算用", en: "make up disputes to try a policy on" },
    load: async () => (await import("./generate.ts")).generate,
  },
  analyse: {
    summary: {
      zh: "找出分级标准的毛病：矛盾、遮盖、重叠、空缺等",
      en: "find what is odd about a grading: contradictions, criteria hidden by others, overlaps, gaps",
    },
    load: async () => (await import("./analyse.ts")).analyseLayers,
  },
  prove: {
    summary: {
      zh: "证明政策底线，以及各层定级不低于上级、要求不少于上级",
      en: "prove the guardrails, and that each layer grades nowhere below the one above and asks for no less",
    },
    load: async () => (await import("./prove.ts")).prove,
  },
  diff: {
    summary: {
      zh: "比较两套政策：改了什么，哪些纠纷会变级",
      en: "compare two policies: what differs, and which disputes would change level",
    },
    load: async () => (await import("./diff.ts")).diff,
  },
  scenarios: {
    summary: { zh: "情景测试覆盖了什么，还差哪些", en: "what the scenarios exercise, and what is missing" },
    load: async () => (await import("./scenarios.ts")).scenarios,
  },
  publish: {
    summary: {
      zh: "把政策文件发布到数据库，先说明有哪些变化",
      en: "publish the policy files into the database, telling first what changes",
    },
    load: async () => (await import("./publish.ts")).publish,
  },
  releases: {
    summary: { zh: "列出已发布的各版政策", en: "list what was published" },
    load: async () => (await import("./releases.ts")).releases,
  },
  rebase: {
    summary: {
      zh: "把本级政策并入上级新版，列出冲突",
      en: "bring a layer's policy over to the new one above, and list what clashes",
    },
    load: async () => (await import("./rebase.ts")).rebaseLayer,
  },
  rollback: {
    summary: { zh: "把旧的一版重新发布", en: "publish an older release anew" },
    load: async () => (await import("./rollback.ts")).rollback,
  },
  migrate: {
    summary: {
      zh: "把在办纠纷转到施行中的版本，先说明会丢失什么",
      en: "move open cases to the release in force, telling first what would be lost",
    },
    load: async () => (await import("./migrate.ts")).migrate,
  },
  export: {
    summary: { zh: "把数据库中的政策写成文件、标准表或 DMN", en: "write the policies of the database out: files, a workbook, DMN" },
    load: async () => (await import("./export.ts")).exportFiles,
  },
  import: {
    summary: {
      zh: "把在别处改过的政策（文件、标准表、DMN）带进数据库，先说明有哪些变化",
      en: "take a policy that was edited elsewhere (files, workbook, DMN) into the database, telling first what changes",
    },
    load: async () => (await import("./import.ts")).importPolicy,
  },
  "case-template": {
    summary: { zh: "生成一类纠纷的登记表模板", en: "write the workbook in which disputes of a type are listed" },
    load: async () => (await import("./case-template.ts")).caseTemplate,
  },
  "import-cases": {
    summary: { zh: "从登记表或每行一件的文件登记纠纷", en: "take in disputes from a workbook, or from a file with one a line" },
    load: async () => (await import("./import-cases.ts")).importCases,
  },
  papers: {
    summary: { zh: "列出、打印一件纠纷的文书", en: "list and print the papers of a case" },
    load: async () => (await import("./papers.ts")).papers,
  },
  figures: {
    summary: { zh: "一段时间的统计指标，或写成报表", en: "the figures of a period, or a report of them" },
    load: async () => (await import("./figures.ts")).figures,
  },
  serve: {
    summary: { zh: "启动服务", en: "serve the product" },
    load: async () => (await import("./serve.ts")).serve,
  },
  "verify-log": {
    summary: { zh: "核对案件记录未被改动", en: "check that no case's record was changed" },
    load: async () => (await import("./verify-log.ts")).verifyLog,
  },
  backup: {
    summary: { zh: "备份全部数据，服务不用停", en: "back everything up while the product is used" },
    load: async () => (await import("./backup.ts")).backup,
  },
  restore: {
    summary: { zh: "把备份恢复到新的数据目录，并逐项核对", en: "restore a backup into a new data folder, and check all of it" },
    load: async () => (await import("./restore.ts")).restoreBackup,
  },
  collect: {
    summary: { zh: "清理没有案件引用的附件文件", en: "take away files of attachments that no case keeps" },
    load: async () => (await import("./collect.ts")).collect,
  },
};

/** The groups that operations are shown in, by the first word of their path. */
export interface Tag {
  readonly name: string;
  readonly description: string;
}

const service: Tag = { name: "服务 Service", description: "运行状况和接口说明 | Whether it runs, and this description" };
const session: Tag = { name: "会话 Session", description: "登录、退出和初始设置 | Signing in and out, and the first administrator" };
const policies: Tag = { name: "政策 Policies", description: "现行政策和历次发布 | Policies in force and their releases" };
const editing: Tag = { name: "政策修改 Policy editing", description: "草稿、复核和发布 | Drafts, review, publication" };
const lab: Tag = { name: "试验室 Lab", description: "在许多纠纷上试算政策 | Trying a policy on many disputes" };
const cases: Tag = { name: "纠纷 Cases", description: "受理、办理和查看 | Taking in, working on and looking at disputes" };
const imports: Tag = { name: "导入 Imports", description: "从登记表批量登记纠纷 | Taking in many disputes from a workbook" };
const lists: Tag = { name: "待办 Agenda", description: "待办、督办和人员 | What is due, what is supervised, and people" };
const organisation: Tag = { name: "机构和账号 Organisation", description: "区划、角色和账号 | Divisions, roles and accounts" };
const figures: Tag = { name: "看板 Figures", description: "统计指标和背后的纠纷 | Declared figures and the cases behind them" };
const letters: Tag = { name: "推送函 Letters", description: "部门收到的推送函 | Letters that departments have received" };
const outgoing: Tag = {
  name: "其他系统 Other programs",
  description: "接口密钥和事件推送 | Keys, and telling other programs what happens",
};
const records: Tag = { name: "审计 Records", description: "审计和查看记录 | The audit log and who has seen what" };

const byWord: Readonly<Record<string, Tag>> = {
  health: service,
  ready: service,
  "openapi.json": service,
  session,
  setup: session,
  policies,
  standing: policies,
  decisions: policies,
  differences: policies,
  layers: editing,
  releases: editing,
  drafts: editing,
  lab,
  cases,
  "earlier-disputes": cases,
  alike: cases,
  rounds: cases,
  "case-templates": imports,
  intake: imports,
  keys: outgoing,
  webhooks: outgoing,
  mails: outgoing,
  reminders: outgoing,
  calendar: outgoing,
  "case-export": cases,
  imports,
  agenda: lists,
  supervision: lists,
  people: lists,
  figures,
  "figures-report": figures,
  letters,
  accounts: organisation,
  roster: organisation,
  organisation,
  audit: records,
  views: records,
};

/** Throws for a path whose first word has no group yet. */
export function tagOf(path: string): Tag {
  const word = path.split("/")[2] ?? "";
  const tag = byWord[word];
  if (!tag) throw new Error(`The paths under \`/api/${word}\` belong to no group: name one in test/openapi/tags.ts.`);
  return tag;
}

/** What each permission allows, in words. */
import type { Permission, Text } from "@jiefen/policy";

export const permissionWords: Record<Permission, Text> = {
  "case.create": { zh: "登记纠纷", en: "Take disputes in" },
  "case.import": { zh: "批量导入纠纷", en: "Import disputes from a file" },
  "case.read": { zh: "查看纠纷", en: "Read disputes" },
  "case.readPersonal": { zh: "查看当事人个人信息", en: "See personal data of the parties" },
  "case.readRestricted": { zh: "查看限定人员可见的纠纷和内容", en: "See restricted disputes and facts" },
  "case.correct": { zh: "更正已登记的内容", en: "Correct what was recorded" },
  "case.assign": { zh: "确定承办人、组成调解团队", en: "Name the handler and the team" },
  "case.step": { zh: "办理流程步骤、填写记录", en: "Take steps and fill records" },
  "case.visit": { zh: "记录回访", en: "Record visits" },
  "case.note": { zh: "添加备注", en: "Add notes" },
  "case.sign": { zh: "签批销号", en: "Sign closure" },
  "case.decide": { zh: "审批降级、更正等提议", en: "Decide proposals, such as a lower level" },
  "case.reopen": { zh: "重新立案", en: "Reopen disputes" },
  "case.transfer": { zh: "移送其他地区办理", en: "Hand disputes over to another division" },
  "letter.answer": { zh: "签收、退回、反馈发给本部门的推送函", en: "Receive, return and answer letters to their department" },
  "policy.read": { zh: "查看政策", en: "Read the policy" },
  "policy.edit": { zh: "起草政策修改", en: "Draft changes of policy" },
  "policy.review": { zh: "审核并发布政策", en: "Review and publish policy" },
  "people.manage": { zh: "管理人员账号", en: "Manage people and their accounts" },
  "organisation.manage": { zh: "管理岗位、区划和日历", en: "Manage roles, divisions and calendar" },
  "log.verify": { zh: "核验记录是否被改动", en: "Verify that records were not changed" },
  "log.read": { zh: "查看个人信息的查阅记录", en: "Read who has seen personal data" },
  "figures.read": { zh: "查看统计看板", en: "Read the board of figures" },
  "audit.read": { zh: "查看审计日志", en: "Read the audit log" },
};

/** What each kind of entry in the audit log is called. */
import type { Text } from "@jiefen/policy";
import type { AuditKind } from "@jiefen/store";

export const auditTitles: Readonly<Record<AuditKind, Text>> = {
  layerBegun: { zh: "起草新地区的政策", en: "Policy of a new division begun" },
  draftOpened: { zh: "打开政策草案", en: "Draft opened" },
  draftEdited: { zh: "修改政策草案", en: "Draft edited" },
  draftUndone: { zh: "撤销草案中的修改", en: "Draft edit undone" },
  draftRebased: { zh: "草案合并新版", en: "Draft brought over to newer releases" },
  draftSubmitted: { zh: "送审", en: "Draft submitted" },
  draftTakenBack: { zh: "撤回提交", en: "Submission taken back" },
  draftReturned: { zh: "退回修改", en: "Draft returned" },
  draftDiscarded: { zh: "放弃草案", en: "Draft discarded" },
  released: { zh: "发布政策", en: "Policy published" },
  releaseWithdrawn: { zh: "撤销发布", en: "Release withdrawn" },
  casesMoved: { zh: "在办纠纷改用新政策", en: "Open cases moved" },
  casesImported: { zh: "批量导入纠纷", en: "Disputes imported" },
  casesExported: { zh: "导出纠纷列表", en: "List of disputes exported" },
  apiKeyAdded: { zh: "新增接口密钥", en: "API key added" },
  apiKeyRevoked: { zh: "停用接口密钥", en: "API key revoked" },
  standingChanged: { zh: "修改机构或日历", en: "Organisation or calendar changed" },
  accountAdded: { zh: "新增人员", en: "Account added" },
  accountChanged: { zh: "修改人员", en: "Account changed" },
  accountDeactivated: { zh: "停用人员", en: "Account deactivated" },
  passwordReset: { zh: "重置密码", en: "Password reset" },
  passwordChanged: { zh: "修改密码", en: "Password changed" },
  sessionsEnded: { zh: "结束登录", en: "Sessions ended" },
  accountUnlocked: { zh: "解除锁定", en: "Account unlocked" },
  viewsRead: { zh: "查看个人信息查阅记录", en: "Log of views read" },
  signInLockedOut: { zh: "登录失败过多被锁定", en: "Sign-in locked out" },
  setUp: { zh: "设置首位管理员", en: "First administrator set up" },
};

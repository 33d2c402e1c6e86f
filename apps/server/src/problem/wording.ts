/** The words of every problem the server answers with, apart from refused commands, which bring their own. */
import { attachmentWording } from "./attachment-wording.ts";
import { editingWording } from "./editing-wording.ts";
import { intakeWording } from "./intake-wording.ts";
import { outgoingWording } from "./outgoing-wording.ts";
import type { Wording } from "./problem-text.ts";

export const wording = {
  ...attachmentWording,
  ...editingWording,
  ...intakeWording,
  ...outgoingWording,
  "not-signed-in": {
    status: 401,
    title: { zh: "尚未登录", en: "Not signed in" },
    detail: { zh: "登录后才能使用，或登录已过期。", en: "This needs a signed-in person, or the session has ended." },
    remedy: { zh: "请重新登录，已填内容不会丢失。", en: "Sign in again; what you filled in is kept." },
  },
  "wrong-password": {
    status: 401,
    title: { zh: "登录失败", en: "Sign-in failed" },
    detail: { zh: "账号或密码不对。", en: "The account or the password is wrong." },
    remedy: { zh: "请核对后重试；忘记密码请联系管理员。", en: "Check both and try again; if the password is lost, ask the administrator." },
  },
  "locked-out": {
    status: 429,
    title: { zh: "暂停登录", en: "Locked out for now" },
    detail: { zh: "失败次数过多，暂时不能登录。", en: "Too many attempts have failed." },
    remedy: { zh: "请稍后再试。", en: "Wait a while and try again." },
  },
  "too-many-requests": {
    status: 429,
    title: { zh: "请求过于频繁", en: "Too many requests" },
    detail: { zh: "短时间内请求太多。", en: "Too many requests came in a short time." },
    remedy: { zh: "请稍后再试。", en: "Wait a moment and try again." },
  },
  "not-permitted": {
    status: 403,
    title: { zh: "没有权限", en: "Not permitted" },
    detail: { zh: "您的角色不能这样做。", en: "Your roles do not allow this." },
    remedy: { zh: "请交给有权限的人员办理。", en: "Ask somebody whose role allows it." },
  },
  "other-origin": {
    status: 403,
    title: { zh: "来源不符", en: "Foreign origin" },
    detail: { zh: "请求不是从本系统的页面发出的。", en: "The request did not come from a page of this system." },
    remedy: { zh: "请在本系统的页面上操作。", en: "Use the pages of this system." },
  },
  "not-found": {
    status: 404,
    title: { zh: "没有找到", en: "Not found" },
    detail: { zh: "没有这一项，或它不在您的管辖范围内。", en: "There is no such thing, or it is outside your scope." },
    remedy: { zh: "请从列表中重新打开。", en: "Open it from the list again." },
  },
  "invalid-request": {
    status: 400,
    title: { zh: "请求不正确", en: "Invalid request" },
    detail: { zh: "请求的内容不符合接口的规定。", en: "The request is not what this route takes." },
    remedy: { zh: "请刷新页面后重试。", en: "Reload the page and try again." },
  },
  "key-missing": {
    status: 400,
    title: { zh: "缺少 Idempotency-Key", en: "Idempotency-Key missing" },
    detail: {
      zh: "办理请求必须带有 8 至 128 个字符的 `Idempotency-Key`。",
      en: "A command needs an `Idempotency-Key` of 8 to 128 visible characters.",
    },
  },
  "key-reused": {
    status: 422,
    title: { zh: "先前那份已经送达", en: "An earlier one has arrived already" },
    detail: {
      zh: "同一份先前已按另一种内容办理，这次没有再办。",
      en: "It was carried out before, with other content, and was not carried out again.",
    },
    remedy: {
      zh: "请打开已办理的案件，在那里更正；您刚填的内容仍在。",
      en: "Open the case it was carried out on and put it right there; what you have just written is still here.",
    },
  },
  "not-json": {
    status: 415,
    title: { zh: "只接受 JSON", en: "JSON only" },
    detail: { zh: "请求的 `Content-Type` 必须是 `application/json`。", en: "The `Content-Type` must be `application/json`." },
  },
  "too-large": {
    status: 413,
    title: { zh: "内容过大", en: "Too large" },
    detail: { zh: "一次提交不能超过 256 kB。", en: "One request may not have more than 256 kB." },
    remedy: { zh: "请分几次提交。", en: "Send it in several parts." },
  },
  stale: {
    status: 409,
    title: { zh: "情况已有变化", en: "Something has changed" },
    detail: { zh: "您打开以后，别人已经作了修改。", en: "Others have changed it since you opened it." },
    remedy: { zh: "请查看变化后再提交，已填内容不会丢失。", en: "Look at what changed and submit again; what you filled in is kept." },
  },
  "masked-value": {
    status: 422,
    title: { zh: "含有被遮盖的内容", en: "A masked value" },
    detail: { zh: "被遮盖的个人信息不能修改其中一部分。", en: "Masked personal data cannot be changed in part." },
    remedy: { zh: "请保持原样，或完整填写新的内容。", en: "Leave it as it is, or write the new value in full." },
  },
  "unknown-department": {
    status: 422,
    title: { zh: "部门不符", en: "Unknown department" },
    detail: { zh: "现行政策里没有这个部门。", en: "The policy has no such department." },
    remedy: { zh: "请从列表中重新选择。", en: "Choose one from the list." },
  },
  "unknown-person": {
    status: 422,
    title: { zh: "人员不符", en: "Wrong person" },
    detail: {
      zh: "所选人员不存在、不在这件纠纷的管辖范围内，或没有所选的角色。",
      en: "The person named is unknown, outside the scope of this case, or does not have that role.",
    },
    remedy: { zh: "请从人员名单里重新选择。", en: "Choose from the list of people again." },
  },
  "no-layer": {
    status: 409,
    title: { zh: "没有适用的政策", en: "No policy applies" },
    detail: { zh: "所在区划没有已发布的政策，不能受理。", en: "No policy is published for this division." },
    remedy: { zh: "请联系政策管理员。", en: "Ask the policy administrator." },
  },
  "set-up-already": {
    status: 409,
    title: { zh: "已经完成初始设置", en: "Set up already" },
    detail: { zh: "已有账号，不能再次设置首位管理员。", en: "There are accounts already; a first administrator is no longer asked for." },
    remedy: { zh: "请直接登录。", en: "Sign in instead." },
  },
  "wrong-token": {
    status: 403,
    title: { zh: "设置口令不对", en: "Wrong setup token" },
    detail: { zh: "设置口令与服务器控制台打印的不一致。", en: "The token is not the one printed on the server's console." },
    remedy: { zh: "请从服务器控制台重新抄录。", en: "Copy it from the server's console again." },
  },
  "weak-password": {
    status: 422,
    title: { zh: "密码不合要求", en: "Password refused" },
    detail: {
      zh: "密码应有 10 至 200 个字符，且不含账号名。",
      en: "A password has 10 to 200 characters and does not contain the account name.",
    },
    remedy: { zh: "请换一个密码，例如一句自己记得住的话。", en: "Choose another, for instance a sentence you remember." },
  },
  "password-change-due": {
    status: 403,
    title: { zh: "请先修改密码", en: "Choose your own password first" },
    detail: {
      zh: "当前使用的是初始密码，修改之前不能办理其他事项。",
      en: "You signed in with an initial password; nothing else can be done until it is changed.",
    },
    remedy: { zh: "请在“我的账号”中设置自己的密码。", en: "Set your own password under “My account”." },
  },
  "current-password-wrong": {
    status: 422,
    title: { zh: "原密码不对", en: "Wrong current password" },
    detail: { zh: "填写的原密码与现在的密码不一致。", en: "The current password is another." },
    remedy: {
      zh: "请核对后重填；忘记密码请联系管理员重置。",
      en: "Check it and try again; if it is lost, ask an administrator to reset it.",
    },
  },
  "password-unchanged": {
    status: 422,
    title: { zh: "新密码与原密码相同", en: "The same password again" },
    detail: { zh: "新密码不能与现在的密码相同。", en: "The new password is the present one." },
    remedy: { zh: "请换一个密码。", en: "Choose another." },
  },
  "account-taken": {
    status: 409,
    title: { zh: "账号名已被使用", en: "Account name taken" },
    detail: { zh: "已有人使用这个账号名。", en: "Somebody has this account name already." },
    remedy: { zh: "请换一个账号名，例如加上单位简称。", en: "Choose another, for instance with the unit in it." },
  },
  "account-changed": {
    status: 409,
    title: { zh: "账号已有变化", en: "The account has changed" },
    detail: { zh: "您打开以后，别人改过这个账号。", en: "Somebody has changed this account since you opened it." },
    remedy: { zh: "请重新打开，核对后再修改。", en: "Open it again, look at it, and then change it." },
  },
  "own-account": {
    status: 422,
    title: { zh: "不能修改自己", en: "Not one's own account" },
    detail: {
      zh: "管理员不能修改自己的岗位、单位和状态，也不能在这里重置自己的密码。",
      en: "Administrators do not change their own roles, division or state, nor reset their own password here.",
    },
    remedy: {
      zh: "请由另一位管理员办理；修改密码请到“我的账号”。",
      en: "Ask another administrator; change your password under “My account”.",
    },
  },
  "last-manager": {
    status: 422,
    title: { zh: "不能没有账号管理员", en: "Somebody must manage accounts" },
    detail: { zh: "这样一来就没有人能管理账号了。", en: "Nobody could manage accounts any more." },
    remedy: { zh: "请先让另一个人担任账号管理员。", en: "Give another person a role that manages accounts first." },
  },
  "unknown-role": {
    status: 422,
    title: { zh: "没有这个岗位", en: "Unknown role" },
    detail: { zh: "所在单位的机构设置里没有所选的岗位。", en: "The organisation of this division has no such role." },
    remedy: { zh: "请从列表中选择岗位。", en: "Choose roles from the list." },
  },
  "conflict-of-interest": {
    status: 409,
    title: { zh: "应当回避", en: "Has to stand back" },
    detail: { zh: "这个人与当事人有应当回避的关系，不能邀请。", en: "This person may not mediate between these parties." },
    remedy: { zh: "请另请他人；关系登记有误的，请先更正人员名录。", en: "Ask somebody else; if the roster is wrong, put it right first." },
  },
  "roster-changed": {
    status: 409,
    title: { zh: "已被他人修改", en: "Changed by somebody else" },
    detail: { zh: "您打开之后，这个人的资料又被修改过。", en: "This person's entry has been changed since you opened it." },
    remedy: { zh: "请重新打开，核对后再改。", en: "Open it again, look at it, and change it then." },
  },
  "roster-account-taken": {
    status: 409,
    title: { zh: "账号已在名录中", en: "Account on the roster already" },
    detail: { zh: "这个账号已经对应名录中的另一个人。", en: "Another person of the roster has this account." },
    remedy: { zh: "请修改原有的那一条，或换一个账号。", en: "Change that entry, or choose another account." },
  },
  "unknown-choice": {
    status: 422,
    title: { zh: "选项已不可用", en: "No such choice" },
    detail: {
      zh: "所选的人员类别、语言或专长不在本地政策的列表里。",
      en: "The policy here does not know this profession, language or type of dispute.",
    },
    remedy: { zh: "请重新选择。", en: "Choose again." },
  },
  "unknown-division": {
    status: 422,
    title: { zh: "没有这个区划", en: "Unknown division" },
    detail: { zh: "机构设置里没有所选的区划。", en: "The organisation has no such division." },
    remedy: { zh: "请从列表中选择区划。", en: "Choose a division from the list." },
  },
  "organisation-changed": {
    status: 409,
    title: { zh: "机构设置已有变化", en: "The organisation has changed" },
    detail: { zh: "您打开以后，别人改过机构设置。", en: "Somebody has changed the organisation since you opened it." },
    remedy: { zh: "请刷新页面，核对后再修改。", en: "Reload the page, look at it, and then change it." },
  },
  "organisation-unsound": {
    status: 422,
    title: { zh: "不能这样设置", en: "Not possible this way" },
    detail: { zh: "这样修改不符合规定，没有保存。", en: "The change breaks a rule; nothing was saved." },
    remedy: { zh: "请按下列提示改正。", en: "Put right what is listed." },
  },
  "own-role": {
    status: 422,
    title: { zh: "不能修改自己担任的岗位", en: "Not one's own role" },
    detail: { zh: "不能给自己担任的岗位增减权限。", en: "Nobody changes what a role they hold may do." },
    remedy: { zh: "请由不担任这个岗位的管理员办理。", en: "Ask an administrator who does not hold it." },
  },
  "role-in-use": {
    status: 422,
    title: { zh: "岗位还有人担任", en: "The role is held" },
    detail: { zh: "还有人担任这个岗位，不能删除。", en: "There are people in this role, so it is not removed." },
    remedy: { zh: "请先给他们换岗位。", en: "Give them other roles first." },
  },
  "division-in-use": {
    status: 422,
    title: { zh: "区划内还有人员", en: "There are people in the division" },
    detail: { zh: "这个区划内还有在用的账号，不能删除。", en: "There are active accounts in this division, so it is not removed." },
    remedy: { zh: "请先把他们调到别的单位。", en: "Move them to another division first." },
  },
  "account-inactive": {
    status: 422,
    title: { zh: "账号已停用", en: "The account is inactive" },
    detail: { zh: "已停用的账号不能登录，不需要重置密码。", en: "Nobody signs in with an inactive account; its password is not reset." },
    remedy: { zh: "请先恢复使用。", en: "Activate it first." },
  },
  "too-deep": {
    status: 400,
    title: { zh: "请求不正确", en: "Invalid request" },
    detail: { zh: "内容嵌套过深。", en: "The content is nested too deeply." },
  },
  "not-ready": {
    status: 503,
    title: { zh: "暂时不能使用", en: "Not ready" },
    detail: { zh: "服务已启动，但还不能使用。", en: "The server runs, but it cannot be used yet." },
    remedy: {
      zh: "请查看所列各项；数据库可读写、政策已发布、日期已补齐后恢复。",
      en: "See to what is listed; it recovers once the database can be read and written, policies are in force and the days are caught up.",
    },
  },
  internal: {
    status: 500,
    title: { zh: "服务器出错", en: "Server error" },
    detail: { zh: "服务器没能完成这一请求，您的数据没有改变。", en: "The server could not do this; nothing of yours has changed." },
    remedy: {
      zh: "请稍后重试；仍不行时请把编号告诉管理员。",
      en: "Try again later; if it fails again, give the administrator the number.",
    },
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type ProblemCode = keyof typeof wording;

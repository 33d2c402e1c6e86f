/** The words of refusals about mediating together: who is asked, objected to and called, and the rungs of mediation. */
import type { Wording } from "./words.ts";

export const jointWording = {
  "objected-to": {
    message: { zh: "当事人对这个人提出过异议，已决定更换。", en: "A party objected to this person, and the objection was upheld." },
    remedy: { zh: "请另请他人。", en: "Ask somebody else." },
  },
  "no-such-asking": {
    message: { zh: "这一邀请已经答复或撤回。", en: "This invitation has been answered or withdrawn." },
    remedy: { zh: "请刷新页面查看最新情况。", en: "Reload the page to see how it stands." },
  },
  "not-yours-to-answer": {
    message: { zh: "有账号的人由本人答复。", en: "Whoever has an account answers for themselves." },
    remedy: { zh: "请本人登录后答复，或撤回邀请另请他人。", en: "Ask them to sign in and answer, or withdraw the invitation." },
  },
  "no-objections": {
    message: { zh: "这件纠纷适用的政策没有规定更换调解员。", en: "The policy of this case knows no objections." },
    remedy: { zh: "请直接调整调解团队。", en: "Change the team instead." },
  },
  "no-such-member": {
    message: { zh: "这个人不在调解团队里。", en: "This person does not mediate here." },
    remedy: { zh: "请刷新页面查看团队成员。", en: "Reload the page to see who is in the team." },
  },
  "unknown-ground": {
    message: { zh: "政策里没有这一理由。", en: "The policy knows no such ground." },
    remedy: { zh: "请从列表里选择理由。", en: "Choose a ground from the list." },
  },
  "no-ladder": {
    message: { zh: "这件纠纷适用的政策没有规定逐级调解。", en: "The policy of this case knows no rungs of mediation." },
    remedy: { zh: "需要其他地区办理的，请移送。", en: "Hand the case over instead." },
  },
  "top-rung": {
    message: { zh: "已经在最高一级调解，不能再上报。", en: "The case is on the highest rung already." },
    remedy: { zh: "可以请求支援，或者按政策终结。", en: "Call for help, or end it as policy says." },
  },
  "no-skipping": {
    message: { zh: "不能越级：应当先由上一级调解。", en: "No rung may be skipped here." },
    remedy: { zh: "请上报到上一级。", en: "Move the case up by one rung." },
  },
  "no-calls": {
    message: { zh: "这件纠纷适用的政策没有规定吹哨。", en: "The policy of this case knows no calls for help." },
    remedy: { zh: "请电话联系，或者发推送函。", en: "Telephone, or send a letter." },
  },
  "need-missing": {
    message: { zh: "没有写需要什么支援。", en: "What is needed is not said." },
    remedy: { zh: "请写明要谁来、做什么。", en: "Say who is to come and what for." },
  },
  "day-passed": {
    message: { zh: "需要到场的日期已经过去。", en: "The day by which help is needed has passed." },
    remedy: { zh: "请改成今天或以后的日期。", en: "Choose today or a later day." },
  },
  "no-such-call": {
    message: { zh: "这次吹哨已经办结，或没有这个人。", en: "This call is over, or this person was not called." },
    remedy: { zh: "请刷新页面查看最新情况。", en: "Reload the page to see how it stands." },
  },
  "call-answered": {
    message: { zh: "已经响应过了。", en: "This has been answered already." },
    remedy: { zh: "情况有变的，请加备注说明。", en: "Add a note where things have changed." },
  },
  "came-already": {
    message: { zh: "已经登记到场。", en: "They are noted as having come already." },
    remedy: { zh: "不用重复登记。", en: "There is nothing more to do." },
  },
  "result-missing": {
    message: { zh: "没有写支援的结果。", en: "What came of the call is not said." },
    remedy: { zh: "请写明来了谁、办成了什么。", en: "Say who came and what came of it." },
  },
  "session-to-come": {
    message: { zh: "联合调解还没有召开，不能登记到场情况。", en: "The session has not taken place yet." },
    remedy: { zh: "请在召开当天或以后登记。", en: "Take attendance on its day or later." },
  },
  "twice-present": {
    message: { zh: "同一个人登记了两次。", en: "Somebody is named twice." },
    remedy: { zh: "每个人只登记一次。", en: "Name everybody once." },
  },
} as const satisfies Readonly<Record<string, Wording>>;

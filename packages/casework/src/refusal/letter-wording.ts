/** The words of refusals about letters between organs. */
import type { Wording } from "./words.ts";

export const letterWording = {
  "competent-unit-missing": {
    message: { zh: "退回的推送函没有写明主管单位。", en: "The letter is sent back without naming the competent unit." },
    remedy: { zh: "请写明应由哪个单位办理。", en: "Name the unit that is competent." },
  },
  "competent-is-same": {
    message: { zh: "主管单位写的是本部门。", en: "The competent unit named is this department itself." },
    remedy: {
      zh: "请写明应由哪个其他单位办理；属本部门职责的，请签收办理。",
      en: "Name another unit; if it is yours to handle, sign for it.",
    },
  },
  "no-such-letter": {
    message: { zh: "没有这份推送函，或者它不是发给您所在部门的。", en: "There is no such letter, or it was not sent to your department." },
    remedy: { zh: "请从推送函列表里重新打开。", en: "Open it again from the list of letters." },
  },
  "no-such-division": {
    message: { zh: "没有这个地区。", en: "There is no such division." },
    remedy: { zh: "请从能够接收的单位里选择。", en: "Choose one of the units that can receive it." },
  },
  "letter-sent": {
    message: { zh: "这份推送函已经发出，或者已经在纸面上办理。", en: "This letter has been sent already, or was handled on paper." },
    remedy: {
      zh: "请刷新页面查看办理情况；需要再发的，请另写一份。",
      en: "Reload the page to see how it stands; to send again, write another one.",
    },
  },
  "letter-received": {
    message: { zh: "这份推送函已经签收。", en: "This letter has been signed for already." },
    remedy: { zh: "请接着办理并反馈。", en: "Go on with it and answer." },
  },
  "letter-not-received": {
    message: { zh: "这份推送函还没有签收。", en: "This letter has not been signed for yet." },
    remedy: { zh: "请先签收。", en: "Sign for it first." },
  },
  "letter-returned": {
    message: { zh: "这份推送函已经退回。", en: "This letter has been sent back." },
    remedy: { zh: "不用再办理。", en: "Nothing more is to be done with it." },
  },
  "letter-answered": {
    message: { zh: "这份推送函已经反馈。", en: "This letter has been answered." },
    remedy: { zh: "需要补充的，请联系推送单位。", en: "Tell the sender if there is something to add." },
  },
  "letter-extended": {
    message: { zh: "这份推送函已经延期过一次。", en: "This letter has been given more time once already." },
    remedy: { zh: "请在期限内反馈，或先报阶段情况。", en: "Answer in time, or report how it stands." },
  },
  "no-extension": {
    message: {
      zh: "现行政策没有规定延期，或者这份推送函没有反馈期限。",
      en: "The policy gives no more time, or the letter has no day to be answered by.",
    },
    remedy: { zh: "请按期反馈，或先报阶段情况。", en: "Answer in time, or report how it stands." },
  },
  "extension-too-late": {
    message: { zh: "反馈期限已过，不能再延期。", en: "The day of answering has passed; it can no longer be moved." },
    remedy: { zh: "请尽快反馈，或先报阶段情况。", en: "Answer as soon as possible, or report how it stands." },
  },
  "letter-not-sent": {
    message: { zh: "这份推送函没有在系统内发出。", en: "This letter was not sent in the product." },
    remedy: { zh: "纸面送达的，请直接联系对方单位。", en: "Ask the department directly about one that went on paper." },
  },
  "no-chase": {
    message: { zh: "现行政策没有规定催办，或者这份推送函没有期限。", en: "The policy lets nobody chase letters, or this one has no day." },
    remedy: { zh: "请直接联系对方单位。", en: "Ask the department directly." },
  },
  "letter-not-due": {
    message: { zh: "这份推送函还没有到可以催办的日子。", en: "The day from which this letter may be chased has not come." },
    remedy: { zh: "请等期限到了再催办。", en: "Wait until it is due." },
  },
  "chased-lately": {
    message: { zh: "刚催办过，还没有到可以再催的日子。", en: "This letter was chased lately." },
    remedy: { zh: "请给对方留出办理时间，到期再催。", en: "Leave the department the time that policy gives it, then chase it again." },
  },
  "letter-tells-itself": {
    message: {
      zh: "这份推送函在系统内流转，签收、退回、反馈由对方单位办理，不能代填。",
      en: "This letter goes its way in the product: receipt, return and answer are the department's to give.",
    },
    remedy: { zh: "请催办对方单位。", en: "Ask the department." },
  },
} as const satisfies Readonly<Record<string, Wording>>;

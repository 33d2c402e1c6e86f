/** The words of every refusal, and what to do instead. */
import { attachmentWording } from "./attachment-wording.ts";
import { jointWording } from "./joint-wording.ts";
import { letterWording } from "./letter-wording.ts";
import type { Wording } from "./words.ts";

export const wording = {
  "no-such-case": {
    message: { zh: "没有这件纠纷。", en: "There is no such case." },
    remedy: { zh: "请先受理，再办理。", en: "Take it in first." },
  },
  "already-taken-in": {
    message: { zh: "这件纠纷已经受理过。", en: "This case has already been taken in." },
    remedy: { zh: "请打开已受理的纠纷继续办理。", en: "Open the case that exists and go on with it." },
  },
  "unknown-type": {
    message: { zh: "现行政策里没有这一纠纷类型。", en: "The policy has no such dispute type." },
    remedy: { zh: "请在受理页面重新选择类型。", en: "Choose the type again from the list." },
  },
  "not-allowed": {
    message: { zh: "您的角色不能做这一步。", en: "Your roles do not allow this." },
    remedy: { zh: "请交给有权限的人员办理。", en: "Ask somebody whose role allows it." },
  },
  "case-closed": {
    message: { zh: "这件纠纷已经销号，不能再办理。", en: "This case is closed." },
    remedy: {
      zh: "如有新情况，请先重新立案；也可以加备注。",
      en: "If something new has happened, reopen it first; notes may always be added.",
    },
  },
  "wrong-stage": {
    message: { zh: "当前环节不能做这一步。", en: "This step cannot be taken from the present stage." },
    remedy: { zh: "请按当前环节允许的步骤办理。", en: "Take one of the steps that the present stage offers." },
  },
  "unknown-step": {
    message: { zh: "这件纠纷适用的政策里没有这一步。", en: "The policy of this case has no such step." },
    remedy: { zh: "请刷新页面后重新选择。", en: "Reload the page and choose again." },
  },
  "unknown-record": {
    message: {
      zh: "这件纠纷适用的政策里没有这种登记表，或这一步不用填表。",
      en: "The policy of this case has no such form, or the step fills none.",
    },
    remedy: { zh: "请刷新页面后重新选择。", en: "Reload the page and choose again." },
  },
  "conditions-not-met": {
    message: { zh: "还不符合这一步的条件。", en: "The conditions of this step do not hold yet." },
    remedy: { zh: "请先补充有关情况。", en: "Record what is missing first." },
  },
  guard: {
    message: { zh: "法律规定这种情形不能这样办理。", en: "The law does not allow this here." },
    remedy: { zh: "请按法定途径办理。", en: "Take the lawful route." },
  },
  "invalid-answers": {
    message: { zh: "有的回答不符合要求。", en: "Some answers are not valid." },
    remedy: { zh: "请按提示改正后再提交。", en: "Correct them as shown and submit again." },
  },
  unanswered: {
    message: { zh: "还有必答的问题没有回答。", en: "Some required questions have no answer." },
    remedy: { zh: "请逐项回答；确实不清楚的，请选“不清楚”。", en: "Answer each; where it is not known, say so." },
  },
  "nothing-to-record": {
    message: { zh: "没有填写任何内容。", en: "Nothing was filled in." },
    remedy: { zh: "请填写后再提交。", en: "Fill something in and submit again." },
  },
  "reason-missing": {
    message: { zh: "没有写明理由。", en: "No reason is given." },
    remedy: { zh: "请写明理由后再提交。", en: "Give the reason and submit again." },
  },
  "invalid-date": {
    message: { zh: "日期不对：应在受理日与今天之间。", en: "The date is wrong: it must lie between intake and today." },
    remedy: { zh: "请改正日期。", en: "Correct the date." },
  },
  "visit-too-old": {
    message: {
      zh: "回访日期太早，已超过政策规定的补报期限。",
      en: "The visit lies too far back: the policy's days for reporting it are over.",
    },
    remedy: {
      zh: "请再回访一次并按实际日期记录；原来的回访可以写进备注。",
      en: "Visit again and record that day; the earlier visit may go into a note.",
    },
  },
  "unknown-party": {
    message: { zh: "这件纠纷里没有这个当事人。", en: "The case has no such party." },
    remedy: { zh: "请从当事人名单里选择。", en: "Choose one of the parties." },
  },
  "unknown-obligation": {
    message: { zh: "没有这项待履行的约定。", en: "There is no such promise waiting to be kept." },
    remedy: { zh: "请从待履行的约定里选择。", en: "Choose one of the promises not yet kept." },
  },
  "unknown-seat": {
    message: { zh: "团队要求里没有这个席位，或角色不符。", en: "The team has no such seat, or the role does not fit it." },
    remedy: { zh: "请按团队要求安排人员。", en: "Fill the seats that the team asks for." },
  },
  "twice-in-team": {
    message: { zh: "同一个人不能占两个席位。", en: "One person cannot fill two seats." },
    remedy: { zh: "请另外安排一人。", en: "Name another person." },
  },
  "person-missing": {
    message: { zh: "没有选定人员。", en: "Nobody is named." },
    remedy: { zh: "请选择一个人。", en: "Choose a person." },
  },
  "not-downgradable": {
    message: { zh: "现在还不能降级。", en: "The level cannot be lowered now." },
    remedy: { zh: "连续稳定的回访达到政策要求的次数后再降级。", en: "Wait for the clean visits in a row that policy asks for." },
  },
  "second-person": {
    message: { zh: "承办人不能给自己办理的纠纷降级。", en: "The handler may not lower the level of their own case." },
    remedy: { zh: "请交给政策规定的另一人审批。", en: "Ask the other person whom policy names." },
  },
  "same-person": {
    message: { zh: "提出的人不能自己审批。", en: "Who proposes something may not decide on it." },
    remedy: { zh: "请由政策规定的另一人审批。", en: "Ask the other person whom policy names." },
  },
  "no-such-proposal": {
    message: { zh: "没有这项待审批的事项，或者已经有了结论。", en: "There is no such proposal waiting, or it has been decided." },
    remedy: { zh: "请刷新页面查看最新情况。", en: "Reload the page to see how things stand." },
  },
  "proposal-waiting": {
    message: { zh: "同样的事项已经提出，正在等待审批。", en: "The same has been proposed already and waits for a decision." },
    remedy: { zh: "请等待审批，或者先撤回前一项。", en: "Wait for the decision, or withdraw the earlier one first." },
  },
  "no-such-notice": {
    message: { zh: "没有需要您知悉的这条通知。", en: "There is no such notice for you to acknowledge." },
    remedy: { zh: "请刷新页面。", en: "Reload the page." },
  },
  "no-such-card": {
    message: { zh: "没有这张督办牌，或者已经解除。", en: "There is no such supervision card, or it has been lifted." },
    remedy: { zh: "请刷新页面查看。", en: "Reload the page." },
  },
  "not-by-handler": {
    message: { zh: "承办人不能解除自己的督办牌。", en: "The handler may not lift a card of their own case." },
    remedy: { zh: "请由政策规定的人员解除。", en: "Ask somebody whom policy names." },
  },
  "not-numbered": {
    message: { zh: "这份文书不编号，或者还没有登记。", en: "This paper has no number, or nothing was filed for it yet." },
    remedy: { zh: "请刷新页面后重新选择。", en: "Reload the page and choose again." },
  },
  "numbered-already": {
    message: { zh: "这份文书已经有编号。", en: "This paper has its number already." },
    remedy: { zh: "请刷新页面后直接打印。", en: "Reload the page and print it." },
  },
  "no-such-session": {
    message: { zh: "没有这次待召开的联合调解。", en: "There is no such session waiting to be held." },
    remedy: { zh: "请从已安排的联合调解里选择。", en: "Choose one of the planned sessions." },
  },
  "session-in-the-past": {
    message: { zh: "联合调解的日期应是今天或以后。", en: "A session is planned for today or later." },
    remedy: { zh: "已经开过的，请直接登记调解记录。", en: "For one that was held already, file its record." },
  },
  "place-missing": {
    message: { zh: "没有写明地点。", en: "No place is given." },
    remedy: { zh: "请写明在哪里召开。", en: "Say where it will be held." },
  },
  "not-transferable": {
    message: {
      zh: "现行政策没有规定移交，或者该地区不存在。",
      en: "The policy does not provide for handing cases over, or there is no such division.",
    },
    remedy: { zh: "请从地区列表里选择。", en: "Choose a division from the list." },
  },
  "same-division": {
    message: { zh: "案件已经在这个地区办理。", en: "The case is with this division already." },
    remedy: { zh: "请选择另一个地区。", en: "Choose another one." },
  },
  "unknown-level": {
    message: { zh: "没有这个等级，或者现行等级就是它。", en: "There is no such level, or it is the one in force." },
    remedy: { zh: "请选择另一个等级。", en: "Choose another level." },
  },
  "no-override": {
    message: { zh: "现行政策不允许人工调整等级。", en: "The policy does not provide for setting levels by hand." },
    remedy: { zh: "请如实登记情况，由标准定级。", en: "Record the facts as they are and let the criteria decide." },
  },
  "of-the-case": {
    message: { zh: "这是案件本身的情况，不在单份记录里更正。", en: "This is a fact of the case, not of one record." },
    remedy: { zh: "请用“更正案件情况”。", en: "Correct the facts of the case instead." },
  },
  "cannot-adopt": {
    message: {
      zh: "这件纠纷有的内容，新版政策里没有去处。",
      en: "The other release has no place for some of what this case holds.",
    },
    remedy: {
      zh: "请逐项说明改到哪里或者舍去，或让它按原版本办完。",
      en: "Say for each where it is to go or that it is dropped, or let the case end under its own release.",
    },
  },
  "less-protected": {
    message: {
      zh: "个人信息和限制查看的内容，不能改到谁都能看的问题里。",
      en: "Personal or restricted answers cannot go to a question that is less protected.",
    },
    remedy: {
      zh: "请改到同样受保护的问题，或者写明理由后舍去。",
      en: "Choose a question that is protected as well, or drop them with a reason.",
    },
  },
  "other-layer": {
    message: { zh: "这一版政策不属于这件纠纷所在的层。", en: "The release is not one of the layer of this case." },
    remedy: { zh: "请选本层的版本。", en: "Choose a release of its own layer." },
  },
  "checklist-blocks": {
    message: { zh: "销号清单还有没达到的事项。", en: "The checklist still has open items." },
    remedy: { zh: "请先办完这些事项。", en: "Do these first." },
  },
  "no-closure-requested": {
    message: { zh: "还没有申请销号。", en: "Closure has not been asked for." },
    remedy: { zh: "请先申请销号。", en: "Ask for closure first." },
  },
  "closure-requested": {
    message: { zh: "已经申请过销号，正在等待签字。", en: "Closure has been asked for already; signatures are waited for." },
    remedy: { zh: "如要重新申请，请先撤回。", en: "Withdraw the request first to ask again." },
  },
  "signatures-missing": {
    message: { zh: "签字还没有齐。", en: "Signatures are still missing." },
    remedy: { zh: "签字齐全后自动销号。", en: "The case closes by itself once all have signed." },
  },
  "unknown-signature": {
    message: { zh: "这次销号不需要这个签字。", en: "This closure needs no such signature." },
    remedy: { zh: "请刷新页面查看还缺哪些签字。", en: "Reload the page to see which signatures are missing." },
  },
  "already-signed": {
    message: { zh: "这个签字已经有了。", en: "This signature has been given." },
    remedy: { zh: "请查看还缺哪些签字。", en: "See which signatures are missing." },
  },
  "signed-otherwise": {
    message: { zh: "您已经签过另一个字，一个人只能签一次。", en: "You have given another signature; one person signs once." },
    remedy: { zh: "请由其他人签字。", en: "Somebody else has to sign." },
  },
  "signer-is-handler": {
    message: { zh: "承办人不能在这里签字。", en: "The handler may not give this signature." },
    remedy: { zh: "请由承办人以外的人签字。", en: "Somebody other than the handler has to sign." },
  },
  ...attachmentWording,
  ...jointWording,
  ...letterWording,
  "no-sessions": {
    message: { zh: "这件纠纷适用的政策没有规定联合调解。", en: "The policy of this case knows no joint sessions." },
    remedy: { zh: "请直接登记调解。", en: "Record the mediation itself." },
  },
  "same-case": {
    message: { zh: "不能和自己关联或合并。", en: "A case cannot be related to itself." },
    remedy: { zh: "请选择另一件纠纷。", en: "Choose another case." },
  },
  "no-merging": {
    message: { zh: "这件纠纷适用的政策没有规定并案。", en: "The policy of this case knows no merging." },
    remedy: { zh: "可以改为关联。", en: "Link the cases instead." },
  },
  "merged-case": {
    message: { zh: "这件纠纷已并入另一件。", en: "This case has been merged into another." },
    remedy: { zh: "请在并入的纠纷里办理，或先撤销并案。", en: "Work on that case, or undo the merging first." },
  },
  "not-merged": {
    message: { zh: "这两件纠纷没有合并，或不是最后合并的。", en: "These cases are not merged, or another was merged later." },
    remedy: { zh: "后合并的要先撤销。", en: "What was merged last is undone first." },
  },
  "merge-open-work": {
    message: {
      zh: "要并入的这件还有没办完的事，并案后就办不了了。",
      en: "The case to be merged has work that is not done and could not be done afterwards.",
    },
    remedy: {
      zh: "请先办结下列事项，或改为保留这件、并入另一件。",
      en: "End it first, or keep this case and merge the other one into it.",
    },
  },
  "merge-worked-on": {
    message: { zh: "并案以后已经办理过，不能撤销。", en: "The merged case has been worked on since; this rests on the merging." },
    remedy: { zh: "请在合并后的纠纷里继续办理。", en: "Go on in the merged case." },
  },
  "day-skipped": {
    message: { zh: "日期必须逐日推进。", en: "Days pass one after another." },
    remedy: { zh: "请先推进前一天。", en: "Advance the day before first." },
  },
  "day-not-come": {
    message: { zh: "这一天还没有到。", en: "This day has not come yet." },
    remedy: { zh: "请等到当天。", en: "Wait for the day." },
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type RefusalCode = keyof typeof wording;

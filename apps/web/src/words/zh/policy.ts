/** Words in Chinese: the policy page. */
export const policyPage = {
  policy: {
    title: "本地政策",
    layer: "地区",
    chain: "在 {{layers}} 之上",
    release: "版本 {{release}}",
    since: "{{date}} 起施行",
    intro: "以下由系统按现行规则逐条写出，与研判时使用的是同一份规则。",
    contents: "目录",
    levelNone: "没有标准直接定为这一级；未命中其他标准时按此级处理。",
    plans: "回访计划",
    closure: "销号条件",
    leftOpen: "本地未作规定的",
    leftOpenHint: "下列数值没有规定，相关标准暂不参与研判；系统不会代为填写。",
    toConfirm: "待确认",
    differs: "与上级不同之处",
    differsNone: "与上级政策完全一致。",
    differsHint: "以下各条由 {{layer}} 增设或调整。",
    to: "至",
  },
};

/** Words in Chinese: open cases moved to the version in force. */
export const moving = {
  moving: {
    answers: "施行中版本容不下的内容",
    answersHint: "下列内容在施行中版本里没有去处。逐项选定去处后才能转换；登记过的表单仍按当时的样子保存、显示。",
    cases: "{{count}} 件",
    such: "{{count}} 件，例如 {{numbers}}",
    where: "“{{what}}”改到哪里",
    choose: "请选择",
    drop: "舍去，写明理由",
    reason: "舍去“{{what}}”的理由",
    left: "还有 {{count}} 项没有选定",
    answered: "已全部选定",
    trying: "正在试算，已试 {{count}} 件",
    progress: "已转换 {{done}} / {{total}} 件",
    resume: "中断也不要紧：再次试算，接着转换其余的。",
    again: "重新试算",
    chooseAll: "全选",
    more: "另有 {{count}} 件，一并转换。",
    done: "已转换",
    toAnswer: "等上面的内容选定",
    result: "已转换 {{moved}} 件，未转换 {{refused}} 件。",
  },
};

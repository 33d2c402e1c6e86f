/** 回访安排的试算：一件设想的纠纷，按草案在真实日历上的回访日。 */

export const visitPreview = {
  visitPreview: {
    title: "在日历上试算",
    hint: "按草案现在的内容和放假安排推算，拖动回访日后随即更新。",
    broken: "草案里有错误，这里是改错之前的结果。",
    plan: "按等级或计划",
    byLevel: "按等级（其他情况不明）",
    byPlan: "直接选计划",
    levelPlan: "{{level}}：{{plan}}",
    acceptedOn: "受理日期",
    settledOn: "化解日期",
    notSettled: "尚未化解",
    list: "逐次列出",
    phases: {
      beforeSettlement: "化解之前",
      afterSettlement: "化解之后",
      keyDate: "关键节点前",
    },
    accepted: "受理",
    settled: "化解",
    moved: "原为{{day}}，遇休息日调整",
    onTimeUntil: "{{day}}前完成算按时",
    provisional: "暂定",
    before: "{{title}}（{{day}}）之前",
    holiday: "放假",
    makeUp: "调休上班",
    count: "到{{until}}共 {{count}} 次回访：化解之前 {{before}} 次，化解之后 {{after}} 次，关键节点前 {{keyDates}} 次。",
    none: "这段时间没有回访。",
    noPlan: "这个等级没有适用的计划，沿用原来的。",
    weekdays: "一,二,三,四,五,六,日",
  },
};

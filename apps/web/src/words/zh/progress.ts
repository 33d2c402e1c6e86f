/** Words in Chinese: how a case that runs for long goes on. */
export const progressNotes = {
  progress: {
    title: "进展",
    last: "最近进展 {{date}}",
    lastOn: "最近进展",
    text: "记一笔进展",
    example: "如：今天电话联系双方，约定周五再谈。",
    save: "记下",
    otherDay: "不是今天",
    older: "更早的 {{count}} 条在办理经过里。",
    told: "{{date}}：{{text}}",
    done: "已记下“{{title}}”的进展。",
  },
};

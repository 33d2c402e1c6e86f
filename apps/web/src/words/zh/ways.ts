/** Words in Chinese: where a dispute comes from, and what its text fills in. */
export const waysIn = {
  ways: {
    title: "从哪里来",
    paste: "粘贴来文",
    pasteExample: "例：报警人：…　电话：…　地址：…　报警内容：…",
    pasteHint: "姓名、电话、地点等自动填入表单，识别不出的放进简要情况。已填的不会被改动。",
    pasteFirst: "先粘贴来文，再选类型，内容会带到表单里。",
    read: "识别并填入",
    carry: "带到表单",
    carried: "来文已备好，选定类型后自动填入。",
    fromText: "来自来文",
    nothingRead: "没有识别出可以填写的内容。来文里的标签后要有冒号，如“报警人：”。",
    takeOut: "撤回",
    takeOutAll: "全部撤回",
    notTaken: "未采用（表单已有内容，或已撤回）",
    take: "采用",
    pasteMore: "再粘贴一段",
    person: "{{list}}{{number}}",
    less: "按“{{channel}}”只显示需要的问题。",
    showAll: "显示全部问题",
    showLess: "只显示需要的问题",
  },
};

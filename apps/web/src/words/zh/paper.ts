/** Words in Chinese: papers of a case. */
export const paperWords = {
  template: {
    title: "文书的 Word 模板",
    hint: "下载标准模板，在 Word 里改好版式和文字，再上传。花括号里的占位符会换成案件里的内容，请保留；也可以用登记表里任何事项的名称。模板随本草案一起复核、发布，已受理的案件仍用受理时的模板。",
    standard: "标准模板",
    standardUsed: "使用标准格式",
    own: "本地模板：{{name}}",
    ownFile: "本地模板",
    bring: "上传模板",
  },
  paper: {
    title: "文书",
    help: "内容取自案件，不用重新填写；没有填写的地方打印为空格。",
    pdf: "PDF",
    word: "Word",
    nth: "{{title}}（第 {{count}} 次）",
    form: "可先打印手填",
    forms: "尚未登记、可先打印手填的表 {{count}} 种",
    dossier: "{{title}} PDF",
    missing: "卷宗尚缺：{{titles}}。",
    and: "、",
    number: "取号",
    numbered: "{{title}}编号：{{number}}",
  },
};

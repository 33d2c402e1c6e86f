/** Words in Chinese: papers of a case. */
export const paperWords = {
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

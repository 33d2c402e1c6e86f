/** Words in Chinese: what stands inside a closed part of the case page, in one line. */
export const foldWords = {
  fold: {
    closure: "已满足 {{done}} / {{all}} 项",
    closureMissing: "已满足 {{done}} / {{all}} 项，还缺：{{missing}}",
    rest: "{{first}}等 {{count}} 项",
    grade: "还有 {{count}} 个问题可能改变等级",
    gradeSettled: "没有问题会再改变等级",
    papers: "已有 {{filed}} 份文书，另有 {{forms}} 种空白表格",
    and: "、",
  },
};

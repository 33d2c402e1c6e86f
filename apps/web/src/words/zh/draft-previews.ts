/** Words in Chinese: what a draft declares, tried out beside its form: a figure, a paper. */
export const draftPreviews = {
  figurePreview: {
    title: "试算",
    hint: "按草案现在的内容，用现有纠纷推算；改动保存后随即更新。",
    broken: "草案里有错误，改正后才能推算；这里是改错之前的结果。",
    over: "{{division}}，{{from}}至{{to}}",
    withheld: "指标用到了您无权查看的内容（{{facts}}），这里不作推算。",
    few: "计入的件数很少，为免认出是哪一件，不显示具体数字。",
    parts: "{{by}}细看",
  },
  paperPreview: {
    title: "这份文书印出来",
    hint: "按草案现在的内容，用编造的纠纷填写；〔〕里是登记事项的名称。改动保存后随即更新。",
    broken: "草案里有错误，改正后才能更新；这里是改错之前的样子。",
    type: "编造哪类纠纷",
    another: "换一件",
    nextNumber: "下一个编号：{{number}}",
    colon: "：",
    seal: "（盖章）",
    date: "　　年　月　日",
    pageBreak: "另起一页",
  },
};

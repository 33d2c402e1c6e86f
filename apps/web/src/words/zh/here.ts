/** Words in Chinese: a case that only this device knows, and files that wait with it. */
export const hereWords = {
  here: {
    notice: "这件纠纷登记在本机，还没有发送，编号和既往纠纷发送后才有。可以继续记录，发送时按次序一起送达。",
    following: "后面还有 {{count}} 项一起等待。",
    takenBack: "登记内容正在修改，改好重新登记后才发送；随它等待的各项一起发送。受理日期不变。",
    writeOn: "继续修改",
    begunTitle: "替换已开始填写的同一张表单？",
    begun: "这张表单您另有未提交的草稿，取回后由取回的内容替换，草稿和为它选的照片将丢失。也可以先取消，把草稿提交后再取回。",
    begunReplace: "替换草稿",
    replaced: "正在修改 {{when}} 在本机的登记，提交后代替原来那份，仍按那一天受理。",
    arrived: "这件纠纷已送达，编号 {{number}}。办完打开的这一项，就转到该案件。",
    removeAll: "删除这项登记，以及随它等待的 {{count}} 项？",
  },
};

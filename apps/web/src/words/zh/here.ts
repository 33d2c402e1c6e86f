/** Words in Chinese: a case that only this device knows, and files that wait with it. */
export const hereWords = {
  here: {
    notice: "这件纠纷登记在本机，还没有发送，编号和既往纠纷发送后才有。可以继续记录，发送时按次序一起送达。",
    following: "后面还有 {{count}} 项一起等待。",
    takenBack: "登记内容正在修改。改好重新登记后，后面的各项随它一起发送。",
    removeAll: "删除这项登记，以及随它等待的 {{count}} 项？",
  },
};

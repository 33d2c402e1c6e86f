/** Trying out a form while it is designed, and adding one, in Chinese. */
export const formDesigning = {
  preview: {
    width: "预览宽度",
    desk: "电脑",
    phone: "手机",
    empty: "清空",
  },
};

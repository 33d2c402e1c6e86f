/** Words in Chinese: several people on one draft, what layers have otherwise than one another, a county's first policy. */
export const layers = {
  coediting: {
    here: "此刻也在这份草案：{{names}}",
    at: "{{name}}（{{place}}）",
    changed: "{{name}} 刚刚修改了",
    undone: "有人撤销了 {{name}} 的修改：",
    read: "知道了",
    undoTitle: "撤销 {{name}} 的修改？",
    undoHint: "最近一次修改不是您作的，撤销后对方会看到。",
    conflictTitle: "别人刚改过同一处，请选用一边",
    conflictHint: "两边的内容都还在；没有覆盖任何一边。",
    mine: "您填的",
    theirs: "别人改成",
    theirsOf: "{{name}}改成",
    useMine: "用我填的",
    useTheirs: "用对方的",
  },
};

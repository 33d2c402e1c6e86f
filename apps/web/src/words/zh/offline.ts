/** Words in Chinese: working without network. */
export const offlineWords = {
  offline: {
    update: "系统有新版本。已填的表单都存有草稿，可以放心刷新。",
    updateBusy: "系统有新版本。办完手头这一项后再刷新。",
    updateNow: "刷新使用新版本",
    nav: "离线与待发送",
    unlockTitle: "没有网络，用密码打开本机内容",
    unlockHint: "本机存有您的待办和表单，已加密。输入登录密码即可离线办理，恢复网络后自动发送。",
    person: "账号",
    unlock: "离线打开",
    wrong: "密码不对，没有打开。请输入最近一次联网登录时用的密码。",
    tryServer: "重新连接服务器",
    nobody: "本机没有开启离线办理",
    nobodyHint: "请在有网络时登录，再到“离线与待发送”开启。只在自己使用的手机上开启。",
  },
};

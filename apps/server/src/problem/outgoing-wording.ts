/** The words of problems with what leaves the product by itself. */
import type { Wording } from "./problem-text.ts";

export const outgoingWording = {
  "address-refused": {
    status: 422,
    title: { zh: "这个地址不能用", en: "This address cannot be used" },
    detail: {
      zh: "只向公网上的 https 地址发送，地址里不能有账号、密码或 #。",
      en: "Only https addresses in the open network are sent to, without a user name, a password or a #.",
    },
    remedy: {
      zh: "请核对地址；内网地址须由运维人员在 JIEFEN_WEBHOOK_HOSTS 中写明主机。",
      en: "Check the address; a host of the inner network must be named in JIEFEN_WEBHOOK_HOSTS by whoever operates the server.",
    },
  },
  "email-missing": {
    status: 422,
    title: { zh: "没有邮箱", en: "No mail address" },
    detail: { zh: "要收邮件提醒，须填写邮箱。", en: "Reminders by mail need an address." },
    remedy: { zh: "请填写邮箱，或关闭邮件提醒。", en: "Fill in your address, or switch the mail off." },
  },
} satisfies Record<string, Wording>;

/** The mail that tells somebody what is due: plain text, and the same as simple HTML; case numbers and no names. */
import type { Language, Text } from "@jiefen/policy";
import type { DueItem } from "../api/index.ts";
import type { DigestData } from "../reminders/remind.ts";

export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const words = {
  late: { zh: "已逾期", en: "Overdue" },
  today: { zh: "今天", en: "Today" },
  next: { zh: "下一个工作日（{until}）前", en: "Up to the next working day ({until})" },
  open: { zh: "打开待办", en: "Open what is due" },
  why: {
    zh: "您在“我的账号”里选择了邮件提醒，可以随时关闭。",
    en: "You asked for this mail in “My account” and can switch it off there.",
  },
} satisfies Record<string, Text>;

export function digestMail(data: DigestData, language: Language, origin: string | undefined): DigestMail {
  const { day, until, late, today, next } = data;
  const count = late.length + today.length + next.length;
  const subject = language === "zh" ? `解纷 ${day}：${count} 项待办` : `Jiefen ${day}: ${count} to do`;
  const parts = (["late", "today", "next"] as const)
    .map((name) => ({ title: words[name][language].replace("{until}", until), items: data[name] }))
    .filter(({ items }) => items.length > 0);
  const line = ({ number, title, dueOn, time = "", daysLate }: DueItem) => {
    const past = daysLate === 0 ? "" : language === "zh" ? `（逾期 ${daysLate} 天）` : ` (${daysLate} days late)`;
    return [dueOn, time, number, title[language]].filter(Boolean).join(" ") + past;
  };
  const link = origin === undefined ? [] : [`${words.open[language]}: ${origin}/`];
  const text = [
    ...parts.map(({ title, items }) => [title, ...items.map((item) => `- ${line(item)}`), ""].join("\n")),
    ...link,
    words.why[language],
  ];
  const html = [
    ...parts.map(
      ({ title, items }) => `<h2>${escaped(title)}</h2><ul>${items.map((item) => `<li>${escaped(line(item))}</li>`).join("")}</ul>`,
    ),
    ...(origin === undefined ? [] : [`<p><a href="${escaped(origin)}/">${words.open[language]}</a></p>`]),
    `<p>${words.why[language]}</p>`,
  ];
  const page = `<!doctype html><html lang="${language === "zh" ? "zh-CN" : "en"}"><body>${html.join("\n")}</body></html>`;
  return { subject, text: text.join("\n"), html: page };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

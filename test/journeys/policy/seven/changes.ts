/** The changes an administrator who has never seen JSON makes, each in words and with one pair of hands. */
import type { Page } from "playwright-core";
import { takePicture } from "../../../browser/pictures.ts";
import type { Hands } from "./hands.ts";

/** A text in both languages, as it is typed. */
interface Typed {
  readonly zh: string;
  readonly en: string;
}

export const changes = {
  threshold: { title: "复杂纠纷的金额", value: "5000" },
  interval: { title: "黄色回访", day: 5 },
  item: { zh: "已核对借据原件", en: "Original note checked" },
  remedy: { zh: "请出借人带借据原件来核对。", en: "Ask the lender to bring the note." },
  asked: "权利义务告知书已送达",
  form: "民间借贷债务纠纷",
  question: { zh: "是否有中间人介绍", en: "Introduced by a go-between" },
  stage: "化解稳控",
  step: { zh: "请乡贤参与调解", en: "Ask a respected elder to help" },
  role: "社区民警",
  record: "调解",
  type: { zh: "光伏用地纠纷", en: "Solar land dispute" },
  part: { zh: "用地情况", en: "The land" },
} as const;

export interface Administrator {
  readonly page: Page;
  readonly hands: Hands;
  /** Names the pictures. */
  readonly name: string;
}

/** Each leaves the page with everything saved, and a picture of what it came to. */
export async function makeChanges(by: Administrator, title: string): Promise<void> {
  const { page, hands, name } = by;
  const button = (text: string) => page.getByRole("button", { name: text, exact: true });
  const said = (label: string, language: "中文" | "英文") => page.getByRole("textbox", { name: `${label} ${language}`, exact: true });
  let count = 0;
  const saved = async () => {
    await page.getByText("已全部保存").waitFor();
    count += 1;
    await takePicture(page, `seven-${name}-${count}`, { visibleOnly: true });
  };
  const writeBoth = async (label: string, text: Typed) => {
    await hands.write(said(label, "中文"), text.zh);
    await hands.write(said(label, "英文"), text.en);
  };
  async function find(entry: string): Promise<void> {
    const catalog = page.getByRole("navigation", { name: "可以修改的内容" });
    if (!(await catalog.isVisible())) await hands.press(page.getByRole("button", { name: "返回目录" }));
    await hands.write(catalog.getByLabel("按名称查找"), entry);
    const row = catalog.getByRole("button").filter({ has: page.getByText(entry, { exact: true }) });
    await hands.press(row.first());
  }

  await hands.press(button("新开一份草案").first());
  await hands.write(page.getByLabel("这次要改什么"), title);
  await hands.press(button("开始修改"));
  await page.getByText("从左边选一项开始修改").waitFor();

  // A threshold.
  await find(changes.threshold.title);
  await hands.write(page.getByLabel("数值", { exact: true }), changes.threshold.value);
  await saved();

  // A revisit interval.
  await find(changes.interval.title);
  await hands.moveTo(page.getByRole("slider", { name: `${changes.interval.title} · 化解之前 · 第 1 次回访` }), changes.interval.day);
  await saved();

  // A closure item.
  await find("当事人信息齐全");
  await hands.press(button("新增销号条件").first());
  await writeBoth("名称", changes.item);
  await writeBoth("不满足时怎么办", changes.remedy);
  await hands.choose(page.getByRole("group", { name: "什么算满足" }).getByRole("combobox", { name: "看哪一项" }), changes.asked);
  await hands.press(page.locator(".jb-new-foot").getByRole("button", { name: "添加" }));
  await saved();

  // A field.
  await find(changes.form);
  await hands.press(button("添加：是／否"));
  const asking = page.getByRole("form", { name: "新编问题：是／否" });
  const question = asking.getByRole("group", { name: "问题" });
  await hands.write(question.getByRole("textbox", { name: "中文" }), changes.question.zh);
  await hands.write(question.getByRole("textbox", { name: "英文" }), changes.question.en);
  await hands.press(asking.getByRole("button", { name: "添加" }));
  await saved();

  // A workflow step.
  await find(changes.stage);
  await hands.turnTo(page.getByRole("radiogroup", { name: "编辑方式" }), "列表");
  await hands.press(button(`从“${changes.stage}”新增步骤`).first());
  await writeBoth("名称", changes.step);
  await hands.choose(page.getByRole("combobox", { name: "岗位" }), changes.role);
  await hands.choose(page.getByRole("combobox", { name: "填写哪张表" }), changes.record);
  await hands.press(page.locator(".jb-new-foot").getByRole("button", { name: "添加" }));
  await saved();

  // A dispute type.
  await find(changes.form);
  await hands.press(page.getByRole("button", { name: "返回目录" }));
  await hands.press(button("新增纠纷类型"));
  const typing = page.getByRole("form", { name: "新增纠纷类型" });
  const naming = typing.getByRole("group", { name: "名称", exact: true });
  await hands.write(naming.getByRole("textbox", { name: "中文" }), changes.type.zh);
  await hands.write(naming.getByRole("textbox", { name: "英文" }), changes.type.en);
  const part = typing.getByRole("group", { name: "第一部分的名称" });
  await hands.write(part.getByRole("textbox", { name: "中文" }), changes.part.zh);
  await hands.write(part.getByRole("textbox", { name: "英文" }), changes.part.en);
  await hands.press(typing.getByRole("button", { name: "新建" }));
  await saved();
}

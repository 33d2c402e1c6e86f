/** What is said of key dates, shifted visits, letters, handing over and what is shown first. */
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { compileStanding } from "../compile/standing.ts";
import { validPolicy } from "../fixtures/garden-policy.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import type { Language } from "../policy/text.ts";
import { describePolicy } from "./describe-policy.ts";
import type { PartId } from "./description.ts";
import { scheduleInWords } from "./revisit.ts";

const valid = validPolicy(readFixture("garden"), "commons");
const policy = compile(valid);
const standing = compileStanding(valid);

function said(part: PartId, language: Language, about?: string, of = policy): readonly string[] {
  const found = describePolicy(of, standing, language).find(({ id }) => id === part)?.sentences ?? [];
  return found.filter((sentence) => about === undefined || sentence.about === about).map(({ text }) => text);
}

describe("what is said", () => {
  it("of the calendar", () => {
    expect(said("calendar", "zh")).toEqual([
      "放假安排已录入 2026–2027 年；以后只算双休日，日期暂定。",
      "冰雹季：每年 06-10。",
      "园圃集市：2026年5月3日、2027年5月2日。",
    ]);
    expect(said("calendar", "en", "gardenFair")).toEqual(["garden fair: 3 May 2026, 2 May 2027."]);
  });

  it("of visits before key dates", () => {
    expect(said("revisit", "zh", "watchPlan")[0]).toContain("“冰雹季”前 3天走访每一方");
    expect(said("revisit", "en", "watchPlan")[0]).toContain("each party visited 3 days before “hail season”");
    const forward: typeof policy = {
      ...policy,
      plans: policy.plans.map((plan) => ({ ...plan, keyDates: { hailSeason: { before: 3, shift: "previous" } } })),
    };
    expect(said("revisit", "zh", "watchPlan", forward)[0]).toContain("“冰雹季”前 3天走访每一方，遇休息日提前");
  });

  it("of visits on days without work", () => {
    expect(scheduleInWords({ days: [3], every: 7, shift: "next" }, "zh")).toBe("第 3 天，此后每 7 天回访，遇休息日顺延");
    expect(scheduleInWords({ days: [3], count: "working", shift: "previous" }, "en")).toBe(
      "on working day 3, brought forward to the working day before",
    );
    expect(scheduleInWords({ days: [3] }, "en")).toBe("on day 3");
  });

  it("of handing over and joint sessions", () => {
    expect(said("workflow", "zh", "transfer")).toEqual([
      "移交其他辖区：由管事、会长提出，接收地的管事、会长同意后生效；编号不变，原辖区仍可查看。",
    ]);
    expect(said("workflow", "en", "treatment").at(-1)).toBe(
      "Joint session: day, place and people are planned; once held, “treatment” is filled. It begins with notes on the treatment, from the plan and the attendance.",
    );
    const { transfer: _transfer, session: _session, ...alone } = policy;
    expect(said("workflow", "en", undefined, alone).at(-1)).toBe("No case is handed over to another division.");
  });

  it("of letters", () => {
    expect(said("referral", "zh", "handover")).toEqual([
      "移交：送达后 1个工作日内签收；严重 1个工作日内先报阶段情况；轻微 5个工作日内反馈；较重 3个工作日内反馈；严重 2个工作日内反馈；写明理由可延期一次，延长 2个工作日；到期当天起，管事、会长可以催办，再催须隔 2个工作日；退回的须写明主管单位。",
    ]);
    expect(said("referral", "en", "handover")[0]).toContain("answered within 2 working days where the level is");
  });

  it("of guidance that comes first", () => {
    const guidance = policy.guidance.map((card) => ({ ...card, ahead: true }));
    expect(said("guidance", "zh", "children", { ...policy, guidance })[0]).toContain("先于等级和颜色显示");
    expect(said("guidance", "zh", "children")[0]).not.toContain("先于");
  });

  it("of where guidance is at hand besides, and of the provisions it rests on", () => {
    const [zh = "", en = ""] = [said("guidance", "zh", "children")[0], said("guidance", "en", "children")[0]];
    expect(zh).toContain("填写时可看：附近有孩子；办理时可看：");
    expect(zh).toContain("法律依据：《园圃公约》第三条（2020年3月1日起施行）；《坡地旧例》第二条，条号待核。");
    expect(en).toContain(
      "Law: Garden Charter, Article 3 (in force from 1 March 2020); Old Custom of the Slope, Article 2, article to be verified.",
    );
  });
});

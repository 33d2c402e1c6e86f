/** The three parts of a letter's slip, printed at each moment of its way: each says what is known by then, and nothing else. */
import { type FilledBlock, paperOf, paperPdf } from "@jiefen/papers";
import { ajvValidator } from "@jiefen/store";
import { describe, expect, it } from "vitest";
import { Story } from "../../packages/casework/src/fixtures/story.ts";
import { pdfPages } from "../../packages/papers/src/fixtures/pdf-text.ts";
import { getLayer } from "../shipped-policy/shipped-layer.ts";

const officer = { person: "officer", roles: ["communityOfficer"], division: "620981" };
const liaison = { person: "liaison", roles: ["liaison"], division: "620981", department: "judicialOffice" };
const names = { officer: "赵警官", liaison: "钱联络" };

async function sent() {
  const { policy, standing } = getLayer("yumen");
  const story = new Story({ policy, standing, validate: ajvValidator });
  const facts = {
    summary: "地界争执",
    place: "某村",
    parties: [
      { id: "a", partyName: "甲大山" },
      { id: "b", partyName: "乙小河" },
    ],
  };
  await story.does({ kind: "takeIn", id: "case1", division: "620981", type: "neighbour", facts, observed: [] }, officer);
  await story.does({ kind: "assign", handler: "officer" }, officer);
  const values = { referralDirection: "out", referralDepartment: "judicialOffice", referralFacts: "争执" };
  await story.does({ kind: "record", record: "referral", values }, officer);
  const letter = story.state.records.at(-1)?.id ?? "";
  await story.does({ kind: "sendLetter", letter, division: "620981" }, officer);
  return { story, letter };
}

const textOf = (said: readonly { readonly text: string }[]) => said.map(({ text }) => text).join("");

function told(block: FilledBlock): string {
  if (block.kind === "table") return block.rows.map(({ label, said }) => `${label}：${textOf(said)}`).join("\n");
  if (block.kind === "signatures") return block.lines.map(({ label, said }) => `${label}：${textOf(said)}`).join("\n");
  return "said" in block ? textOf(block.said) : "";
}

/** For settling, for supervising, for following: cut apart where the paper is. */
function partsOf({ state, today, rules: { policy, standing } }: Story, letter: string) {
  const paper = policy.papers.find(({ record }) => record === policy.letter?.record);
  if (!paper) throw new Error("The letter is no paper.");
  const subject = { policy, standing, state, today, names, veiled: new Map(), withheld: new Set<string>(), caseNumber: "一" };
  const filled = paperOf(subject, paper, letter);
  const parts: string[] = [""];
  for (const block of filled.blocks) {
    if (block.kind === "pageBreak" || block.kind === "cut") parts.push("");
    else parts.push(`${parts.pop() ?? ""}${told(block)}\n`);
  }
  const [settle = "", supervise = "", follow = "", ...more] = parts;
  expect(more).toEqual([]);
  return { settle, supervise, follow, filled };
}

/** What stands beside a label. */
const row = (part: string, label: string) => new RegExp(`^${label}：(.*(?:\\n20.*|\\n_+)?)$`, "m").exec(part)?.[1];
/** How often the department was chased, and what it did. */
const course = (part: string) => (row(part, "办理进程") ?? "").split("\n");

const untold = ["签收：□是　□否", "退回：□是　□否", "办理措施和结果：____________", "需要继续配合：□是　□否"];

describe("the slip", () => {
  it("says, once sent, to whom and by when, and leaves open what the department is to say", async () => {
    const { story, letter } = await sent();
    const { settle, supervise, follow } = partsOf(story, letter);
    for (const part of [settle, supervise]) {
      expect(row(part, "签收期限")).toBe("2026年11月3日");
      expect(row(part, "反馈期限")).toBe("2026年11月5日");
    }
    expect(course(supervise)[0]).toMatch(/^催办 0 次/);
    expect(course(supervise)[1]).toBe("____________");
    for (const open of untold) expect(follow).toContain(open);
  });

  it("tells each act from its moment on, in the part it belongs to, and keeps to two pages", async () => {
    const { story, letter } = await sent();
    const atFirst = partsOf(story, letter);

    await story.until("2026-11-05");
    await story.does({ kind: "chaseLetter", letter, text: "请今天签收" }, officer);
    const chased = partsOf(story, letter);
    expect(course(chased.supervise)[0]).toBe("催办 1 次　2026年11月5日");
    expect([chased.settle, chased.follow]).toEqual([atFirst.settle, atFirst.follow]);

    await story.does({ kind: "receiveLetter", letter }, liaison);
    const received = partsOf(story, letter);
    expect(course(received.supervise)[1]).toBe("2026年11月5日签收（钱联络）");
    expect(received.follow).toContain("签收：■是　□否\n签收日期：2026年11月5日");
    expect(received.follow).toContain("签收人：钱联络　　2026年11月5日");
    for (const open of untold.slice(1)) expect(received.follow).toContain(open);

    await story.does({ kind: "extendLetter", letter, reason: "等甲大山回村" }, liaison);
    const extended = partsOf(story, letter);
    const { answerBy = "" } = story.state.letters[0] ?? {};
    expect(answerBy > "2026-11-05").toBe(true);
    for (const part of [extended.settle, extended.supervise]) expect(row(part, "反馈期限")).not.toBe("2026年11月5日");
    expect(course(extended.supervise)[1]).toMatch(/；2026年11月5日延期（钱联络）：等甲\*\*回村$/);
    expect(extended.follow).toBe(received.follow);

    await story.does({ kind: "reportOnLetter", letter, text: "已约双方" }, liaison);
    const reported = partsOf(story, letter);
    expect(course(reported.supervise)[1]).toMatch(/；2026年11月5日报阶段情况（钱联络）：已约双方$/);
    expect(reported.follow).toBe(received.follow);

    await story.until("2026-11-06");
    await story.does({ kind: "answerLetter", letter, values: { referralAnswer: "已调解", referralResult: "settled" } }, liaison);
    const answered = partsOf(story, letter);
    expect(course(answered.supervise)[1]).toMatch(/；2026年11月6日反馈（钱联络）$/);
    expect(row(answered.follow, "办理措施和结果")).toBe("已调解");
    expect(row(answered.follow, "反馈结果")).toMatch(/^■/);
    expect(row(answered.follow, "退回")).toBe("□是　□否");
    expect(answered.settle).toBe(extended.settle);
    expect(await pdfPages(await paperPdf(answered.filled, { compress: false }))).toHaveLength(2);
  });

  it("says of a letter that came back to whom it should go and why, and nothing of an answer", async () => {
    const { story, letter } = await sent();
    await story.does({ kind: "returnLetter", letter, reason: "不归本所管", unit: "自然资源局" }, liaison);
    const { settle, supervise, follow } = partsOf(story, letter);
    expect(row(follow, "退回")).toBe("■是　□否");
    expect(row(follow, "主管单位")).toBe("自然资源局");
    expect(row(follow, "退回理由")).toBe("不归本所管");
    for (const open of [untold[0], untold[2]]) expect(follow).toContain(open);
    expect(course(supervise)[1]).toBe("2026年11月2日退回（钱联络）：自然资源局（不归本所管）");
    expect(settle).not.toContain("退回");
  });
});

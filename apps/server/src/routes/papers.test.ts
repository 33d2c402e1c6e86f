/** Papers over real HTTP: who sees what on them, what is written down about it, and numbers. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GardenServer, newKey, openGardenServer, outcome, password, takeIn } from "../fixtures/garden-server.ts";
import { wordText } from "../fixtures/word-text.ts";

let garden: GardenServer;
beforeEach(async () => {
  garden = await openGardenServer();
});
afterEach(() => garden.close());

async function taken() {
  const { state } = await takeIn(
    await garden.as("hillside.gardener"),
    [{ gardenerName: "阿达·洛夫", gardenerPhone: "13812345678", gardenerYears: 4 }],
    { poisonUsed: true, poisonName: "strychnine", story: "阿达·洛夫说用过药。" },
  );
  const steward = await garden.as("hillside.steward");
  const values = { handoverTo: null, handoverOffice: "waterBoard", handoverWay: "sent" };
  const filed = await steward.command(
    state.id,
    { version: state.version, command: { kind: "record", record: "handover", values } },
    newKey(),
  );
  return { id: state.id, record: filed.state.records.at(-1)?.id ?? "" };
}

describe("a paper", () => {
  it.each([
    ["hillside.gardener", ["阿**", "阿**说用过药", "（略）"], /洛夫|13812345678|strychnine/],
    ["hillside.steward", ["阿达·洛夫", "13812345678", "（略）"], /strychnine/],
    ["hillside.chair", ["阿达·洛夫", "13812345678", "strychnine"], /（略）/],
  ] as const)("shows %s what their roles let them see, and nothing else", async (account, shown, never) => {
    const { id } = await taken();
    const { content } = await (await garden.as(account)).paper(id, "notice", { format: "docx" });
    const text = wordText(content);
    for (const part of shown) expect(text).toContain(part);
    expect(text).not.toMatch(never);
  });

  it("is written down as a look at what stands on it, once it shows personal data", async () => {
    const { id, record } = await taken();
    await (await garden.as("hillside.gardener")).paper(id, "notice", { format: "pdf" });
    await (await garden.as("hillside.chair")).paper(id, "slip", { format: "pdf", record });
    await (await garden.as("hillside.chair")).paper(id, "notice", { format: "pdf" });
    const { views } = await (await garden.as("hillside.bookkeeper")).views(id);
    const looked = views.filter(({ person }) => person === garden.idOf("hillside.chair")).map(({ facts }) => facts);
    expect(looked).toContainEqual(["gardenerName", "gardenerPhone", "poisonName"]);
  });

  it("is sent to a browser that follows a link as the file itself", async () => {
    const { id, record } = await taken();
    const session = await fetch(`${garden.url}/api/session`, {
      method: "POST",
      headers: { origin: garden.url, "content-type": "application/json" },
      body: JSON.stringify({ account: "hillside.steward", password }),
    });
    const headers = { cookie: session.headers.get("set-cookie")?.split(";")[0] ?? "", accept: "text/html,*/*" };
    const answer = await fetch(`${garden.url}/api/cases/${id}/papers/slip?format=pdf&record=${record}`, { headers });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(answer.headers.get("content-disposition")).toMatch(/^inline; filename\*=UTF-8''%E7%A7%BB/);
    expect(new TextDecoder("latin1").decode(await answer.arrayBuffer())).toMatch(/^%PDF/);
  });

  it("that policy does not know, or of another record, is not there", async () => {
    const { id, record } = await taken();
    const steward = await garden.as("hillside.steward");
    expect(await outcome(steward.paper(id, "nothing", { format: "pdf" }))).toBe("404 not-found");
    expect(await outcome(steward.paper(id, "pactPaper", { format: "pdf", record }))).toBe("404 not-found");
  });
});

describe("the papers of a case", () => {
  it("are listed with their numbers, which are given once and asked of who may work on it", async () => {
    const { id, record } = await taken();
    const steward = await garden.as("hillside.steward");
    const slip = async () => (await steward.papers(id)).papers.find(({ paper }) => paper === "slip");
    expect(await slip()).toMatchObject({ record, unnumbered: true, form: false });
    const number = async () => steward.command(id, { version: 1, command: { kind: "numberPaper", paper: "slip", record } }, newKey());
    expect(await outcome(number())).toBe("ok");
    expect(await slip()).toMatchObject({ number: "坡上园移〔2026〕1号", unnumbered: false });
    expect(await outcome(number())).toBe("422 numbered-already");
    expect((await steward.papers(id)).dossier).toMatchObject({ title: { zh: "园案卷" }, missing: [{ zh: "约定书" }] });
  });
});

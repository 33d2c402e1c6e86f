/** Letters over real HTTP: chased by their sender, and printed by the department, which sees that letter alone. */
import { isObject, type PolicyFile } from "@jiefen/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GardenServer, newKey, openGardenServer, outcome, password, sentLetter, takeIn } from "../fixtures/garden-server.ts";
import { wordText } from "../fixtures/word-text.ts";

/** Years of tenancy are personal, and the slip lists everybody with theirs. */
function tellingYears(file: PolicyFile): PolicyFile {
  const { path, content } = file;
  if (path === "schemas/fields.json" && isObject(content) && isObject(content.gardenerYears))
    return { ...file, content: { ...content, gardenerYears: { ...content.gardenerYears, "x-sensitivity": "personal" } } };
  if (path !== "rules/papers.json" || !isObject(content) || !isObject(content.papers)) return file;
  const { slip } = content.papers;
  if (!isObject(slip)) return file;
  const columns = {
    name: { label: "姓名", "x-order": 10, text: "{gardenerName}" },
    years: { label: "年数", "x-order": 20, text: "{gardenerYears}" },
  };
  const people = { kind: "list", "x-order": 35, over: "gardeners", columns };
  return {
    ...file,
    content: { papers: { ...content.papers, slip: { ...slip, blocks: { ...(isObject(slip.blocks) && slip.blocks), people } } } },
  };
}

let garden: GardenServer;
let id = "";
let letter = "";
beforeEach(async () => {
  garden = await openGardenServer({ edit: tellingYears });
  const { state } = await takeIn(
    await garden.as("hillside.gardener"),
    [{ gardenerName: "阿达·洛夫", gardenerPhone: "13812345678", gardenerYears: 47 }],
    { poisonUsed: true, poisonName: "strychnine", story: "阿达·洛夫说用过药。" },
  );
  id = state.id;
  letter = await sentLetter(garden, id, { handoverMatter: "阿达·洛夫把水引走了。" });
});
afterEach(() => garden.close());

const printed = async (account: Parameters<GardenServer["as"]>[0], format: "pdf" | "docx" = "docx") =>
  (await garden.as(account)).letterPaper(letter, { format });

describe("a letter on paper", () => {
  it("tells its department what it says, the parties masked, and nothing else of the case", async () => {
    const { name, content } = await printed("hillside.messenger");
    expect(name).toMatch(/^移交单-.*\.docx$/);
    expect(wordText(content)).toContain("阿**");
    expect(wordText(content)).not.toMatch(/洛夫|13812345678|strychnine|用过药/);
    expect((await printed("hillside.messenger", "pdf")).mediaType).toBe("application/pdf");
  });

  it("leaves out what is personal of the parties and is no text, and writes down nothing that it does not tell", async () => {
    expect(wordText((await printed("hillside.messenger")).content)).toContain("年数");
    expect(wordText((await printed("hillside.messenger")).content)).not.toContain("47");
    const { views } = await (await garden.as("hillside.bookkeeper")).views(id);
    const looked = views.filter(({ person }) => person === garden.idOf("hillside.messenger")).flatMap(({ facts }) => facts);
    expect(looked).not.toContain("gardenerYears");
  });

  it("is nobody else's to have, and shows no other paper of the case", async () => {
    expect(await outcome(printed("hillside.schoolmessenger"))).toBe("404 not-found");
    const messenger = await garden.as("hillside.messenger");
    expect(await outcome(messenger.papers(id))).not.toBe("ok");
    expect(await outcome(messenger.dossier(id))).not.toBe("ok");
  });
});

describe("chasing", () => {
  it("is offered from the day on to whom policy names, and reaches the department at once", async () => {
    const chair = await garden.as("hillside.chair");
    const before = await chair.case(id);
    expect(before.letterChases).toEqual([{ letter, from: before.state.letters[0]?.receiveBy }]);
    expect((await (await garden.as("hillside.gardener")).case(id)).letterChases).toEqual([]);
    garden.day(before.state.letters[0]?.receiveBy ?? "");
    // A day has passed; sessions do not last that long.
    const chasing = await garden.as("hillside.chair");
    await chasing.signIn({ account: "hillside.chair", password });
    await (await garden.as("hillside.messenger")).signIn({ account: "hillside.messenger", password });
    const { state } = await chasing.case(id);
    const command = { kind: "chaseLetter", letter, text: "阿达·洛夫等着，请签收。" } as const;
    await chasing.command(id, { version: state.version, command }, newKey());
    const [seen] = (await (await garden.as("hillside.messenger")).letters("open")).items;
    expect(seen?.chased).toMatchObject({ times: 1, text: "阿**等着，请签收。" });
    expect((await chasing.case(id)).letterChases[0]?.from).not.toBe(state.letters[0]?.receiveBy);
  });
});

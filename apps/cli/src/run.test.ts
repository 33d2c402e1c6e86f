/** What `jiefen` answers, with which exit code, in which language, on a policy of garden pests. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashPassword, openStore, readPolicyFiles } from "@jiefen/store";
import { beforeAll, describe, expect, it } from "vitest";
import { verbNames } from "./command-line/verb.ts";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";

useFolder();

describe("jiefen", () => {
  it("lists its verbs, in Chinese unless the surroundings speak English", async () => {
    const zh = await jiefen("--help");
    expect([zh.code, zh.out]).toEqual([0, expect.stringContaining("用法")]);
    for (const verb of verbNames) expect(zh.out).toContain(verb);
    expect((await jiefen("--help", { LANG: "en_GB.UTF-8" })).out).toContain("Usage");
    expect((await jiefen("--help --lang zh", { LANG: "en_GB.UTF-8" })).out).toContain("用法");
  });

  it.each(verbNames)("%s --help names every option in both languages and does nothing", async (verb) => {
    for (const lang of ["zh", "en"]) {
      const { code, out } = await jiefen(`${verb} --help --lang ${lang}`);
      expect(code).toBe(0);
      for (const option of ["--help", "--json", "--lang"]) expect(out).toContain(option);
    }
  });

  it.each([
    ["", "用法"],
    ["chekc", "check"],
    ["check --layr commons", "--layer"],
    ["check --layer", "--layer"],
    ["check --json=yes", "--json"],
    ["check extra", "extra"],
    ["check --lang fr", "fr"],
    ["decide --layer commons --type aphids", "--facts"],
    [`decide --files ${garden} --layer commons --type aphids --facts none.json`, "none.json"],
    ["decide --layer commons --type aphids --facts - --today 2026-02-30", "2026-02-30"],
    ["import-cases --as somebody --source x", "FILE"],
    ["serve --port door", "door"],
    [`verify-log --data nowhere`, "nowhere"],
  ])("`%s` is misuse, said in words", async (line, named) => {
    const { code, out, err } = await jiefen(line, { UV_THREADPOOL_SIZE: "4" });
    expect(code).toBe(2);
    expect(`${out}${err}`).toContain(named);
  });

  it("tells misuse as JSON where JSON is asked for", async () => {
    const answer = await jiefen(`check --files ${garden} --layer commosn --json --lang en`);
    expect(answer.code).toBe(2);
    expect(answer.json()).toEqual({ misuse: "There is no layer `commosn`.", hint: "Did you mean `commons`?" });
  });
});

describe("check", () => {
  it("finds nothing wrong with a sound policy", async () => {
    const { code, out } = await jiefen(`check --files ${garden} --lang en`);
    expect([code, out.split("\n").at(-2)]).toEqual([0, "Checked commons, hillside: no errors."]);
  });

  it("names file, place, fault and remedy", async () => {
    const text = readFileSync(join(garden, "rules/hillside/parameters.json"), "utf8");
    const broken = gardenWith("rules/hillside/parameters.json", text.replace("{", '{ "noSuch": { "value": 1 },'));
    const { code, out } = await jiefen(`check --files ${broken} --layer hillside --lang en`);
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}rules\/hillside\/parameters\.json#\/noSuch\S* {2}\S.* {2}→ \S/m);
    const json = await jiefen(`check --files ${broken} --layer hillside --json`);
    expect(json.json()).toMatchObject({
      ok: false,
      layers: ["hillside"],
      issues: [{ file: "rules/hillside/parameters.json", severity: "error" }],
    });
  });

  it("says which file is no JSON", async () => {
    const { code, out } = await jiefen(`check --files ${gardenWith("rules/commons/facts.json", "{")}`);
    expect([code, out]).toEqual([1, expect.stringContaining("rules/commons/facts.json#")]);
  });
});

describe("test", () => {
  it("runs a layer's scenarios, those of the layer above too", async () => {
    const { code, out } = await jiefen(`test --files ${garden} --lang en`);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^commons: \d+ scenarios, all as expected\.\nhillside: \d+ scenarios, all as expected\.\n$/),
    ]);
  });

  it("shows what was expected and what came instead", async () => {
    const text = readFileSync(join(garden, "rules/commons/scenarios/patch.json"), "utf8");
    const changed = text.replace(/"level": "\w+"/, '"level": "mild"').replace(/"patch": "yes"/, '"patch": "no"');
    const { code, out } = await jiefen(
      `test --files ${gardenWith("rules/commons/scenarios/patch.json", changed)} --layer commons --lang en`,
    );
    expect(code).toBe(1);
    expect(out).toMatch(/rules\/commons\/scenarios\/patch\.json#\/cases\/\w+\/expect {2}\S/);
    expect(out).toMatch(/expected \S+, got \S+/);
  });
});

describe("decide", () => {
  it("answers level, colour, criteria with reasons, open questions and release", async () => {
    const answer = await jiefen(`decide --files ${garden} --layer hillside --type aphids --facts - --today 2026-11-24 --json`, {
      stdin: JSON.stringify({ plantsHit: 40, poisonUsed: null }),
    });
    expect(answer.code).toBe(0);
    const report = answer.json();
    expect(report).toMatchObject({
      layer: "hillside",
      type: "aphids",
      today: "2026-11-24",
      release: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(report.level).toBeTypeOf("string");
    expect(report.colour).toBeTypeOf("string");
    expect(report.stillMatters).toContain("poisonUsed");
    for (const criterion of Object.values(report.criteria ?? {}))
      expect(criterion).toMatchObject({ outcome: expect.stringMatching(/^(yes|no|unknown)$/), why: expect.stringMatching(/\S/) });
  });

  it("reads facts from a file beside the caller and explains in sentences", async () => {
    writeFileSync(join(folder, "facts.json"), JSON.stringify({ plantsHit: 40 }));
    const { code, out } = await jiefen(`decide --files ${garden} --layer commons --type aphids --facts facts.json`);
    expect(code).toBe(0);
    expect(out).toContain("为什么");
    expect(out).not.toMatch(/plantsHit|greaterThan/);
  });

  it("refuses facts the dictionary does not know, with the name that was meant", async () => {
    const { code, out } = await jiefen(`decide --files ${garden} --layer commons --type aphids --facts - --lang en`, {
      stdin: '{"plantHit": 3}',
    });
    expect([code, out]).toEqual([
      1,
      expect.stringContaining("facts#/plantHit  There is no fact called `plantHit`.  → Did you mean `plantsHit`?"),
    ]);
  });

  it.each(["[]", "{", '{"plantsHit": {"about": 3}}'])("takes %s for no set of facts", async (stdin) => {
    expect((await jiefen(`decide --files ${garden} --layer commons --type aphids --facts -`, { stdin })).code).toBe(2);
  });
});

describe("explain", () => {
  it("says a layer's policy in sentences without ids", async () => {
    for (const lang of ["zh", "en"]) {
      const { code, out } = await jiefen(`explain --files ${garden} --layer hillside --lang ${lang}`);
      expect(code).toBe(0);
      expect(out).not.toMatch(/plantsHit|greaterThan|undefined|\[object/);
      expect(out.split("\n").length).toBeGreaterThan(30);
    }
  });

  it("says what one type is asked, and leaves out rules of other types' questions", async () => {
    const whole = (await jiefen(`explain --files ${garden} --layer hillside --json`)).json();
    const one = (await jiefen(`explain --files ${garden} --layer hillside --type slugs --json`)).json();
    expect(JSON.stringify(one).length).toBeLessThan(JSON.stringify(whole).length);
    expect(one).toMatchObject({ layer: "hillside", type: "slugs" });
  });
});

describe("import-cases and verify-log", () => {
  const lines = (...cases: object[]): string => cases.map((one) => JSON.stringify(one)).join("\n");
  const plot = { division: "990101", type: "aphids", facts: { foundOn: "2026-11-01", plantsHit: 3, gardeners: [{ gardenerName: "Li" }] } };
  let data = "";

  beforeAll(async () => {
    data = join(folder, "data");
    const store = await openStore({ dataDir: data });
    await store.policies.publishIntoEmpty(() => readPolicyFiles(garden));
    const [layer] = await store.policies.layers();
    const roles = (await store.policies.getStanding(layer?.layer ?? "")).roles
      .filter(({ permissions }) => permissions.includes("case.import"))
      .map(({ id }) => id);
    const person = {
      id: store.newId(),
      account: "keeper",
      name: "Keeper",
      division: layer?.division ?? "",
      roles,
      demonstration: false,
      active: true,
    };
    plot.division = layer?.division ?? "";
    await store.people.add(person, await hashPassword("a password for a keeper"), store.clock());
    await store.close();
  });

  it("takes each line in once for its source, and says of every line that is wrong where and why", async () => {
    const stdin = lines({ number: "A-1", ...plot }, { number: "A-2", ...plot, facts: { plantsHit: -1 } }, { number: "", division: "1" });
    const call = `import-cases - --as keeper --source ledger --data ${data}`;
    const first = await jiefen(`${call} --json`, { stdin });
    expect(first.code).toBe(1);
    expect(first.json()).toMatchObject({ taken: 1, before: 0, refused: 2 });
    const again = await jiefen(`${call} --lang en`, { stdin: `${stdin}\nnot json` });
    expect(again.out).toMatch(/-:2#\/facts\/plantsHit {2}\S/);
    expect(again.out).toMatch(/-:3#\/number {2}\S/);
    expect(again.out).toMatch(/-:4# {2}This is not valid JSON/);
    expect(again.out).toContain("Taken in: 0; taken in before: 1; not taken in: 3.");
  });

  it("takes a number that stands for a case as it is, whatever the line says by now, and in another source anew", async () => {
    const stdin = lines({ number: "A-1", ...plot, type: "slugs" });
    const call = `import-cases - --as keeper --data ${data} --json --source`;
    expect((await jiefen(`${call} ledger`, { stdin })).json()).toMatchObject({ taken: 0, before: 1 });
    expect((await jiefen(`${call} letters`, { stdin: lines({ number: "A-1", ...plot }) })).json()).toMatchObject({ taken: 1, before: 0 });
  });

  it("knows who may import, and where", async () => {
    expect((await jiefen(`import-cases - --as nobody --source x --data ${data}`)).code).toBe(2);
    const elsewhere = await jiefen(`import-cases - --as keeper --source x --data ${data} --lang en`, {
      stdin: lines({ number: "B-1", ...plot, division: "110000" }),
    });
    expect([elsewhere.code, elsewhere.out]).toEqual([1, expect.stringContaining("outside of the division")]);
  });

  it("finds the log untouched, and then the case that was tampered with", async () => {
    const fine = await jiefen(`verify-log --data ${data} --json`);
    expect([fine.code, fine.json()]).toEqual([0, expect.objectContaining({ ok: true, cases: 2, broken: [] })]);
    await tamper(join(data, "jiefen.sqlite"));
    const { code, out } = await jiefen(`verify-log --data ${data} --lang en`);
    expect([code, out]).toEqual([1, expect.stringMatching(/event \d+: /)]);
  });
});

/** What somebody with the file and a database tool could do. */
async function tamper(file: string): Promise<void> {
  const { default: sqlite3 } = await import("sqlite3");
  const database = new sqlite3.Database(file);
  const execute = (sql: string) =>
    new Promise<void>((resolve, reject) => database.exec(sql, (error) => (error ? reject(error) : resolve())));
  const triggers = await new Promise<{ name: string }[]>((resolve, reject) =>
    database.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'", (error, rows) =>
      error ? reject(error) : resolve(rows),
    ),
  );
  for (const { name } of triggers) await execute(`DROP TRIGGER "${name}"`);
  await execute("UPDATE events SET body = replace(body, '3', '4')");
  await new Promise<void>((resolve) => database.close(() => resolve()));
}

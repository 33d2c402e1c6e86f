/** From files to releases and back, on a policy of garden pests. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore, readPolicyFiles } from "@jiefen/store";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, garden, gardenWith, jiefen, useFolder } from "./fixtures/jiefen.ts";

useFolder();

describe("publish, releases and export", () => {
  const text = readFileSync(join(garden, "rules/hillside/parameters.json"), "utf8");
  const changed = () => gardenWith("rules/hillside/parameters.json", text.replace(/"value": \d+/, '"value": 9'));
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  let data = "";
  beforeAll(() => {
    data = mkdtempSync(join(folder, "published-"));
  });

  it("publishes into an empty folder, layers above first, and the same files only once", async () => {
    const lonely = await jiefen(`publish --files ${garden} --layer hillside --data ${data} --yes --lang en`);
    expect([lonely.code, lonely.err]).toEqual([2, expect.stringContaining("`commons` above has no release in force")]);
    const first = await jiefen(`publish --files ${garden} --data ${data} --yes --json`);
    expect(first.json()).toMatchObject({
      ok: true,
      layers: [
        { layer: "commons", published: true },
        { layer: "hillside", published: true },
      ],
    });
    const again = await jiefen(`publish --files ${garden} --data ${data} --lang en`);
    expect([again.code, again.out]).toEqual([0, "commons: unchanged.\nhillside: unchanged.\nThere is nothing to publish.\n"]);
    expect((await jiefen(`releases --data ${data} --json`)).json().releases).toHaveLength(2);
  });

  it("tells what changes and asks; without a yes nothing is published", async () => {
    const line = `publish --files ${changed()} --data ${data} --layer hillside --from ${day(9)} --note lower`;
    for (const stdin of ["", "n\n"]) {
      const { code, out } = await jiefen(`${line} --lang en`, { stdin });
      expect([code, out]).toEqual([1, expect.stringMatching(/hillside: 1 change\.[\s\S]*12 → 9[\s\S]*Nothing was published\./)]);
    }
    expect((await jiefen(`${line} --json`)).code).toBe(2);
    const zh = await jiefen(line, { stdin: "y\n" });
    expect([zh.code, zh.out]).toEqual([0, expect.stringContaining(`已发布 hillside，从 ${day(9)} 起施行`)]);
    const listed = (await jiefen(`releases --layer hillside --data ${data} --json`)).json().releases;
    expect(listed).toMatchObject([
      { state: "scheduled", effectiveFrom: day(9), note: "lower", reviewedBy: null },
      { state: "inForce", publishedBy: "system" },
    ]);
    const store = await openStore({ dataDir: data });
    const [entry] = await store.audit.list({ limit: 1 });
    await store.close();
    expect(entry).toMatchObject({ kind: "released", by: "system", layer: "hillside", details: { effectiveFrom: day(9), note: "lower" } });
  });

  it("does not publish before what is published already, nor into the past", async () => {
    const early = await jiefen(`publish --files ${garden} --data ${data} --yes --lang en`);
    expect([early.code, early.err]).toEqual([2, expect.stringContaining(`A release of \`hillside\` is to hold from ${day(9)}`)]);
    for (const from of [day(-2), "2026-02-30"])
      expect((await jiefen(`publish --files ${garden} --data ${data} --from ${from}`)).code).toBe(2);
  });

  it("publishes nothing unsound, and nothing that a scenario speaks against", async () => {
    const unsound = gardenWith("rules/hillside/parameters.json", text.replace("{", '{ "noSuch": { "value": 1 },'));
    const scenario = readFileSync(join(garden, "rules/commons/scenarios/patch.json"), "utf8");
    const differing = gardenWith("rules/commons/scenarios/patch.json", scenario.replace('"patch": "yes"', '"patch": "no"'));
    for (const [root, code] of [
      [unsound, "orphan-patch"],
      [differing, "scenario-failed"],
    ]) {
      const answer = await jiefen(`publish --files ${root} --data ${data} --from ${day(20)} --yes --json`);
      expect([answer.code, JSON.stringify(answer.json().issues)]).toEqual([1, expect.stringContaining(`${code}`)]);
    }
    expect((await jiefen(`releases --data ${data} --json`)).json().releases).toHaveLength(3);
  });

  it("changes what is always current at once", async () => {
    const calendar = readFileSync(join(garden, "rules/commons/calendar.json"), "utf8");
    const holiday = gardenWith("rules/commons/calendar.json", calendar.replace(/"holidays": \[[^\]]*\]/, '"holidays": ["2026-03-03"]'));
    const answer = await jiefen(`publish --files ${holiday} --layer commons --data ${data} --yes --json`);
    expect(answer.json()).toMatchObject({
      layers: [{ layer: "commons", published: false, standing: true, differences: [{ part: "calendar" }] }],
    });
    await jiefen(`publish --files ${garden} --layer commons --data ${data} --yes`);
  });

  it("writes the same files back, removes what is gone, and leaves alone what says the same", async () => {
    const out = join(folder, "out");
    const first = await jiefen(`export out --data ${data} --json`);
    expect(first.json()).toMatchObject({ ok: true, layers: ["commons", "hillside"], removed: [], unchanged: 0 });
    expect(await readPolicyFiles(out)).toEqual(await readPolicyFiles(garden));
    writeFileSync(join(out, "rules/hillside/parameters.json"), JSON.stringify(JSON.parse(text)));
    writeFileSync(join(out, "rules/hillside/guidance.json"), "{}");
    writeFileSync(join(out, "rules/commons/facts.json"), "{}");
    const again = (await jiefen(`export out --data ${data} --json`)).json();
    expect(again).toMatchObject({ written: ["rules/commons/facts.json"], removed: ["rules/hillside/guidance.json"] });
    expect(await readPolicyFiles(out)).toEqual(await readPolicyFiles(garden));
  });

  it("reads a release as it reads files, by the beginning of its digest", async () => {
    const [scheduled] = (await jiefen(`releases --layer hillside --data ${data} --json`)).json().releases as { release: string }[];
    const named = `--release ${scheduled?.release.slice(0, 10)} --data ${data}`;
    expect((await jiefen(`check ${named} --json`)).json()).toMatchObject({ ok: true, layers: ["hillside"] });
    expect((await jiefen(`test ${named} --json`)).json()).toMatchObject({ ok: true, layers: [{ layer: "hillside" }] });
    expect((await jiefen(`explain ${named} --json`)).json()).toMatchObject({ layer: "hillside", release: scheduled?.release });
    const decided = await jiefen(`decide ${named} --type aphids --facts - --json`, { stdin: '{"plantsHit": 10}' });
    expect(decided.json()).toMatchObject({ release: scheduled?.release, criteria: { patch: { outcome: "yes" } } });
    await jiefen(`export old ${named}`);
    expect((await jiefen(`publish --files old --data ${data} --from ${day(9)} --json --yes`)).json()).toMatchObject({
      layers: [{ published: false }, { published: false }],
    });
  });

  it.each([
    ["check --release 12345678", "12345678"],
    ["check --release short", "short"],
    ["releases --layer hilside", "hillside"],
    ["export out --layer hilside", "hillside"],
    ["explain", "--layer"],
  ])("`%s` is misuse", async (line, named) => {
    const { code, err } = await jiefen(`${line} --data ${data}`.replace(/^explain .*/, "explain"));
    expect([code, err]).toEqual([2, expect.stringContaining(named)]);
  });

  it("refuses a release of another layer", async () => {
    const [{ release } = { release: "" }] = (await jiefen(`releases --layer commons --data ${data} --json`)).json().releases as {
      release: string;
    }[];
    for (const line of ["check", "export out"])
      expect((await jiefen(`${line} --layer hillside --release ${release} --data ${data} --lang en`)).err).toContain("one of `commons`");
  });
});

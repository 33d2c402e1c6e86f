/** Files beside a case over real HTTP: who brings them, who sees them, how they are sent, and that looks are logged. */
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaseView } from "../api/index.ts";
import { type GardenServer, newKey, openGardenServer, outcome, password, problemOf, takeIn } from "../fixtures/garden-server.ts";

let garden: GardenServer;
let id = "";
beforeEach(async () => {
  garden = await openGardenServer();
  id = (await takeIn(await garden.as("hillside.gardener"), [{ gardenerName: "Ada" }])).state.id;
});
afterEach(() => garden.close());

const picture = async () =>
  new Blob([
    new Uint8Array(
      await sharp({ create: { width: 800, height: 600, channels: 3, background: "green" } })
        .jpeg()
        .toBuffer(),
    ),
  ]);

async function attached(kind = "leafPhoto", name = "Ada's leaf.exe"): Promise<CaseView> {
  return (await garden.as("hillside.gardener")).attach(id, { kind, name }, await picture(), newKey());
}
const idOf = async (kind = "leafPhoto") => (await garden.store.findState(id))?.attachments?.find((one) => one.kind === kind)?.id ?? "";

/** As a browser that follows a link. */
async function follow(path: string): Promise<Response> {
  const signedIn = await fetch(`${garden.url}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: garden.url },
    body: JSON.stringify({ account: "hillside.chair", password }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return fetch(garden.url + path, { headers: { cookie } });
}

describe("an attachment", () => {
  it("is shown to those who may see the people of the case, a restricted kind to fewer, and to nobody else under any name", async () => {
    await attached();
    await attached("poisonSheet");
    const [leaf, sheet] = [await idOf(), await idOf("poisonSheet")];
    const seen = async (account: "hillside.gardener" | "hillside.steward" | "hillside.chair") => {
      const client = await garden.as(account);
      const { state, attachmentsHidden } = await client.case(id);
      const looks = [await outcome(client.attachment(id, leaf)), await outcome(client.attachment(id, sheet, { size: "small" }))];
      const { entries } = await client.timeline(id);
      const told = JSON.stringify(entries).includes("Ada's leaf");
      return { kinds: state.attachments?.map(({ kind }) => kind), attachmentsHidden, looks, told };
    };
    const hidden = "404 not-found";
    expect(await seen("hillside.gardener")).toEqual({ kinds: [], attachmentsHidden: true, looks: [hidden, hidden], told: false });
    expect(await seen("hillside.steward")).toEqual({
      kinds: ["leafPhoto"],
      attachmentsHidden: true,
      looks: ["ok", hidden],
      told: true,
    });
    expect(await seen("hillside.chair")).toEqual({
      kinds: ["leafPhoto", "poisonSheet"],
      attachmentsHidden: false,
      looks: ["ok", "ok"],
      told: true,
    });
  });

  it("is sent with the ending of what it is, so that nothing in it runs, and pictures may be shown", async () => {
    await attached();
    const answer = await follow(`/api/cases/${id}/attachments/${await idOf()}`);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toBe("inline; filename*=UTF-8''Ada's leaf.exe.jpg");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(await (await picture()).arrayBuffer()))).toBe(true);
  });

  it("is logged with its kind whenever somebody looks at it", async () => {
    await attached();
    const chair = await garden.as("hillside.chair");
    await chair.attachment(id, await idOf());
    const { views } = await chair.views(id);
    expect(views.at(-1)).toMatchObject({ person: garden.idOf("hillside.chair"), facts: [`attachment:leafPhoto:${await idOf()}`] });
    const { items } = await chair.allViews();
    expect(items[0]?.facts).toEqual([{ zh: "叶片照片", en: "leaf photo" }]);
  });

  it("is carried out once for a key, and refused where it is not what policy takes", async () => {
    const gardener = await garden.as("hillside.gardener");
    const key = newKey();
    await gardener.attach(id, { kind: "leafPhoto", name: "leaf" }, await picture(), key);
    await gardener.attach(id, { kind: "leafPhoto", name: "leaf" }, await picture(), key);
    expect((await garden.store.findState(id))?.attachments).toHaveLength(1);
    const sent = async (kind: string, content: Blob) =>
      (await problemOf(gardener.attach(id, { kind, name: "x.jpg" }, content, newKey()))).code;
    expect(await sent("leafPhoto", new Blob(["no picture"]))).toBe("file-type-unknown");
    expect(await sent("leafPhoto", new Blob([new Uint8Array(2 * 1024 * 1024 + 1)]))).toBe("file-too-large");
    expect(await sent("leafPhoto", new Blob(["%PDF-1.7\n%%EOF"]))).toBe("attachment-misfit");
    expect(await sent("nothing", await picture())).toBe("no-such-kind");
  });

  it("is gone once it was removed, and its name with it for those who could not see it", async () => {
    const { state } = await attached();
    const chair = await garden.as("hillside.chair");
    const attachment = await idOf();
    const command = { kind: "removeAttachment", attachment, reason: "it shows Ada" } as const;
    await chair.command(id, { version: state.version, command }, newKey());
    expect(await outcome(chair.attachment(id, attachment))).toBe("404 not-found");
    const { entries } = await (await garden.as("hillside.gardener")).timeline(id);
    expect(entries.at(-1)?.body).toEqual({ kind: "attachmentRemoved", attachment, reason: "***" });
  });
});

/** A seal opens with its key, in its place, unchanged; in every other case it does not open at all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysFrom, newSecret, unwrapByPassword, unwrapByServer, wrapForPassword, wrapForServer } from "./keys.ts";
import { openJson, sealJson } from "./seal.ts";

const serverKey = btoa(String.fromCharCode(...newSecret()))
  .replaceAll("+", "-")
  .replaceAll("/", "_")
  .replaceAll("=", "");

describe("a seal", () => {
  it("gives back what was sealed, and shows nothing of it", async () => {
    const { content } = await keysFrom(newSecret());
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ minLength: 6, unit: "grapheme" }), async (value, said) => {
        const sealed = await sealJson(content, { value, said }, "here");
        expect(await openJson(content, sealed, "here")).toEqual(JSON.parse(JSON.stringify({ value, said })));
        expect(new TextDecoder().decode(sealed.data)).not.toContain(said);
      }),
      { numRuns: 50 },
    );
  });

  it("does not open with another key, in another place, or with one bit changed", async () => {
    const { content } = await keysFrom(newSecret());
    const other = await keysFrom(newSecret());
    const sealed = await sealJson(content, { tree: "oak" }, "here");
    await expect(openJson(other.content, sealed, "here")).rejects.toThrow();
    await expect(openJson(content, sealed, "there")).rejects.toThrow();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.data.byteLength * 8 - 1 }), async (bit) => {
        const bytes = new Uint8Array(sealed.data.slice(0));
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(openJson(content, { iv: sealed.iv, data: bytes.buffer }, "here")).rejects.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it("is made by keys that cannot be taken out of the browser", async () => {
    const { content, name } = await keysFrom(newSecret());
    expect([content.extractable, name.extractable]).toEqual([false, false]);
  });
});

describe("the secret of a device", () => {
  it("opens with the server's key of that person alone", async () => {
    const secret = newSecret();
    const lock = { person: "ann", byServer: await wrapForServer(secret, "ann", serverKey), seenAt: 0 };
    expect(await unwrapByServer(lock, serverKey)).toEqual(secret);
    await expect(unwrapByServer({ ...lock, person: "ben" }, serverKey)).rejects.toThrow();
  });

  it("opens with the password it was wrapped with, and no other", async () => {
    const secret = newSecret();
    const wrapped = await wrapForPassword(secret, "ann", "a long enough password");
    expect(wrapped.rounds).toBeGreaterThanOrEqual(600_000);
    expect(await unwrapByPassword("ann", wrapped, "a long enough password")).toEqual(secret);
    await expect(unwrapByPassword("ann", wrapped, "a long enough passwore")).rejects.toThrow();
  });
});

/** The shipped layers as workbooks and as DMN: out and in again nothing changes. */
import { inflateRawSync } from "node:zlib";
import { dmnChanges, readWorkbook, writeDmn, writeWorkbook } from "@jiefen/exchange";
import { describe, expect, it } from "vitest";
import { getLayer, layers } from "./shipped-layer.ts";

const inflate = (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
const unchanged = { ok: true, changes: [], outdated: false };

describe.each(layers)("%s", (layer) => {
  const { valid, policy } = getLayer(layer);
  const above = policy.chain.at(-2);
  const exchanged = { valid, policy, ...(above !== undefined && { above: getLayer(above).valid.documents }) };

  it("as a workbook, through the file itself", async () => {
    expect(readWorkbook(await writeWorkbook(exchanged), inflate, exchanged)).toEqual(unchanged);
  });

  it("as DMN", () => {
    expect(dmnChanges(new TextEncoder().encode(writeDmn(policy)), exchanged)).toEqual(unchanged);
  });
});

/** The shipped layers as workbooks: out and in again, through the file itself, nothing changes. */
import { inflateRawSync } from "node:zlib";
import { readWorkbook, writeWorkbook } from "@jiefen/exchange";
import { expect, it } from "vitest";
import { getLayer, layers } from "./shipped-layer.ts";

it.each(layers)("%s", async (layer) => {
  const { valid, policy } = getLayer(layer);
  const above = policy.chain.at(-2);
  const exchanged = { valid, policy, ...(above !== undefined && { above: getLayer(above).valid.documents }) };
  const workbook = await writeWorkbook(exchanged);
  const inflate = (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
  expect(readWorkbook(workbook, inflate, exchanged)).toEqual({ ok: true, changes: [], outdated: false });
});

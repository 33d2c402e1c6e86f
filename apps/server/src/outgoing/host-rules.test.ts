/** What the product may speak to by itself: where names lead to is looked at when it is spoken to. */
import { expect, it } from "vitest";
import { openReceiver } from "../fixtures/receiver.ts";
import { createHostRules, RefusedAddress } from "./host-rules.ts";
import { post } from "./post.ts";
import { isPublic } from "./public-address.ts";

it.each([
  ["8.8.8.8", true],
  ["172.15.0.1", true],
  ["172.16.0.1", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["255.255.255.255", false],
  ["2400:3200::1", true],
  ["fe80::1", false],
  ["fd00::1", false],
  ["::1", false],
  ["::ffff:8.8.8.8", false],
  ["2002:7f00:1::", false],
  ["64:ff9b::7f00:1", false],
  ["nothing", false],
])("knows whether %s lies in the open network: %s", (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

it("refuses a name that leads to this machine", async () => {
  const guarded = createHostRules().lookup(new URL("https://leads.home"));
  const error = await new Promise((resolve) => guarded("localhost", {}, resolve));
  expect(error).toBeInstanceOf(RefusedAddress);
});

it("sends nothing to an inner address that nobody allowed, and follows no way elsewhere", async () => {
  const [receiver, other] = [await openReceiver(), await openReceiver()];
  const sent = { url: receiver.url, headers: {}, body: "{}" };
  expect(await post(sent, createHostRules())).toEqual({ ok: false, trouble: "refusedAddress" });
  receiver.answer(307, { location: other.url });
  expect(await post(sent, createHostRules([receiver.host, other.host]))).toMatchObject({ ok: false, trouble: "redirect" });
  expect([receiver.received.length, other.received.length]).toEqual([1, 0]);
  await Promise.all([receiver.close(), other.close()]);
  expect(await post(sent, createHostRules([receiver.host]))).toEqual({ ok: false, trouble: "unreachable" });
});

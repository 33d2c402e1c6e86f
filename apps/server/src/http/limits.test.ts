/** How often programs may ask: each key and each calendar is counted for itself. */
import { expect, it } from "vitest";
import { openGardenServer } from "../fixtures/garden-server.ts";

it("slows down one key without the others, and one calendar", async () => {
  const garden = await openGardenServer({ intakesPerMinute: 2, calendarsPerHour: 1 });
  const registrar = await garden.as("hillside.registrar");
  const given = async () => (await registrar.addKey({ name: "x", division: "100100", permissions: ["case.import"], days: 1 })).secret;
  const [busy, other] = [await given(), await given()];
  const send = async (secret: string) => {
    const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
    const answer = await fetch(`${garden.url}/api/intake`, { method: "POST", headers, body: "{}" });
    return [answer.status, answer.headers.get("retry-after")];
  };
  expect([await send(busy), await send(busy), await send(busy), await send(other)]).toEqual([
    [400, null],
    [400, null],
    [429, "60"],
    [400, null],
  ]);
  const look = async () => (await fetch(`${garden.url}/api/calendar/a.ics`)).status;
  expect([await look(), await look()]).toEqual([404, 429]);
  await garden.close();
});

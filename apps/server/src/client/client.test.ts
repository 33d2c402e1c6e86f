/** The client has a function for every route, and calls no route that does not exist. */
import { expect, it } from "vitest";
import { routes } from "../routes/routes.ts";
import { createClient } from "./client.ts";

/** What each function of the client asks for, as method and path. */
async function asked(): Promise<readonly string[]> {
  const seen: string[] = [];
  const client = createClient({
    fetch: (input, init) => {
      seen.push(`${init?.method} ${new URL(String(input), "http://localhost").pathname}`);
      return Promise.resolve(Response.json({}));
    },
  });
  for (const call of Object.values(client)) await Reflect.apply(call, undefined, ["some-thing", "other-thing", "third-thing"]);
  return seen;
}

/** The route that answers it; one with fewer `:name`s goes before. */
function routeFor(request: string): string | undefined {
  const [method, path = ""] = request.split(" ");
  return routes
    .filter((route) => route.method === method && new RegExp(`^${route.path.replace(/:\w+/g, "[^/]+")}$`).test(path))
    .toSorted((one, other) => one.path.split(":").length - other.path.split(":").length)
    .map((route) => `${route.method} ${route.path}`)[0];
}

it("has one function for every route", async () => {
  const called = (await asked()).map((request) => routeFor(request) ?? `no route for ${request}`);
  expect(called.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
});

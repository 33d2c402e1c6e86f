/** The published description of the API: generated, complete, and no request without bounds. */
import { routes } from "@jiefen/server";
import { beforeAll, describe, expect, it } from "vitest";
import { readJson } from "../house/repository.ts";
import { isSchema } from "./convert.ts";
import { describeApi } from "./describe-api.ts";
import { readOperations, type Schema } from "./read-operations.ts";

const published = readJson("apps/server/src/openapi/openapi.json");
let described: Schema = {};
let declared: readonly string[] = [];
beforeAll(() => {
  const api = readOperations();
  described = describeApi(api);
  declared = Object.keys(api.operations);
});

describe("the published description", () => {
  it("is what `npm run openapi` makes of the types and routes as they are now", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(described)));
  });

  it("describes every route, and only routes that exist", () => {
    const operations = Object.entries(part(described, "paths")).flatMap(([path, methods]) =>
      Object.keys(isSchema(methods) ? methods : {}).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    expect(operations.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it("leaves out no operation that is declared: each has its route", () => {
    expect(declared.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it("has read every tag of a docstring: none is left in a description", () => {
    const left = schemaNodes(described).filter(({ description }) => typeof description === "string" && /(^|\s)@[a-z]/.test(description));
    expect(left).toEqual([]);
  });

  it("names each operation and each parameter once", () => {
    const operations = operationsOf(described);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { parameters = [] } of operations) {
      const names = Array.isArray(parameters) ? parameters.map(({ name }: { name: string }) => name) : [];
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has read every type: no schema is one that nothing fits", () => {
    const impossible = Object.entries(part(part(described, "components"), "schemas")).filter(([, schema]) =>
      schemaNodes(isSchema(schema) ? schema : {}).some(({ not }) => isSchema(not) && Object.keys(not).length === 0),
    );
    expect(impossible.map(([name]) => name)).toEqual([]);
  });

  it("refers only to schemas it holds", () => {
    const schemas = part(part(described, "components"), "schemas");
    const missing = schemaNodes(described).flatMap(({ $ref }) => {
      const name = typeof $ref === "string" ? /^#\/components\/schemas\/(.+)$/.exec($ref)?.[1] : undefined;
      return name === undefined || Object.hasOwn(schemas, name) ? [] : [name];
    });
    expect(missing).toEqual([]);
  });
});

describe("what comes in", () => {
  it("is bounded: every text in length, every list in entries, every object in members", () => {
    const open = requestNodes(described).filter((node) => isUnbounded(node));
    expect(open).toEqual([]);
  });
});

function isUnbounded(node: Schema): boolean {
  const types = Array.isArray(node.type) ? node.type : [node.type];
  if ("enum" in node || "const" in node) return false;
  if (types.includes("string") && !("maxLength" in node || "pattern" in node || "format" in node)) return true;
  if (types.includes("array") && !("maxItems" in node)) return true;
  return types.includes("object") && "additionalProperties" in node && node.additionalProperties !== false && !("maxProperties" in node);
}

function operationsOf(document: Schema): readonly Schema[] {
  return Object.values(part(document, "paths")).flatMap((methods) => (isSchema(methods) ? Object.values(methods).filter(isSchema) : []));
}

/** All schemas of bodies and parameters, with those they refer to. */
function requestNodes(document: Schema): readonly Schema[] {
  const schemas = part(part(document, "components"), "schemas");
  const reached = new Map<string, readonly Schema[]>();
  const follow = (value: unknown): readonly Schema[] =>
    schemaNodes(value).flatMap((node) => {
      const name = typeof node.$ref === "string" ? (node.$ref.split("/").at(-1) ?? "") : "";
      if (name === "" || reached.has(name)) return [node];
      reached.set(name, []);
      return [node, ...follow(schemas[name])];
    });
  return operationsOf(document).flatMap(({ requestBody, parameters }) => [...follow(requestBody), ...follow(parameters)]);
}

/** Every object within, itself first; examples and names are no schemas, but do no harm here. */
function schemaNodes(value: unknown): readonly Schema[] {
  if (Array.isArray(value)) return value.flatMap(schemaNodes);
  return isSchema(value) ? [value, ...Object.values(value).flatMap(schemaNodes)] : [];
}

function part(schema: Schema, name: string): Schema {
  const found = schema[name];
  if (!isSchema(found)) throw new Error(`There is no \`${name}\`.`);
  return found;
}

/** The OpenAPI 3.1 document: from the types of the operations and the table of routes. */
import { openToKeys, type Route, routes } from "@jiefen/server";
import { readJson } from "../house/repository.ts";
import { bind, bounded } from "./bounds.ts";
import { components, convert } from "./convert.ts";
import { type ReadApi, type ReadOperation, readOperations, type Schema } from "./read-operations.ts";
import { tagOf } from "./tags.ts";

export function describeApi({ operations, types }: ReadApi = readOperations()): Schema {
  const served = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const all = Object.entries(operations).filter(([name]) => served.has(name));
  const asked = (one: ReadOperation) => [one.request, one.query].filter((schema) => schema !== undefined);
  const limited = bounded(
    types,
    all.flatMap(([, one]) => asked(one)),
  );
  const reading = (schema: Schema) => convert(limited, schema);
  const paths: Record<string, Record<string, Schema>> = {};
  for (const [name, operation] of all) {
    const [method = "", path = ""] = name.split(" ");
    const place = path.replace(/:(\w+)/g, "{$1}");
    paths[place] = { ...paths[place], [method.toLowerCase()]: described(name, operation, reading, limited) };
  }
  const tags = [...new Set(all.map(([name]) => tagOf(name.split(" ")[1] ?? "")))];
  return {
    openapi: "3.1.0",
    info: {
      title: "解纷 Jiefen",
      version: versionOf(readJson("package.json")),
      description,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags,
    paths,
    components: {
      schemas: components(limited),
      responses: { Problem: problem },
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: bearer },
        session: { type: "apiKey", in: "cookie", name: "jiefen", description: cookie },
      },
    },
  };
}

const description = [
  "矛盾纠纷多元化解平台的接口。除登录外都需要会话；修改数据的请求须来自本系统的页面（`Origin`）并使用 `application/json`。",
  "The interface of the dispute platform. Apart from signing in everything needs a session; what changes something comes from this system's own pages (`Origin`) as `application/json`.",
].join("\n\n");

const bearer = "由账号管理员新增的接口密钥。 | A key given by an account administrator.";
const cookie =
  "登录后由服务器设置；经 https 访问时名为 `__Host-jiefen`。 | Set by signing in; called `__Host-jiefen` where the server is reached by https.";

const problem = {
  description: "出错：说明原因和处理办法 | A problem: what is wrong and what to do",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

function described(
  name: string,
  operation: ReadOperation,
  reading: (schema: Schema) => Schema,
  types: Readonly<Record<string, Schema>>,
): Schema {
  const { request, query, upload, answer, keyed, creates, summary } = operation;
  const [method = "", path = ""] = name.split(" ");
  const [chinese, english] = summary.split(" | ");
  if (!chinese || !english) throw new Error(`\`${name}\` needs a docstring \`中文 | English\`.`);
  const route = routes.find((candidate) => candidate.method === method && candidate.path === path);
  if (!route) throw new Error(`No route is called \`${name}\`.`);
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, inPath]) => ({ name: inPath, in: "path", required: true, schema: segment })),
    ...(query ? queryParameters(bind(reading(query)), types) : []),
    ...(keyed ? [key] : []),
  ];
  const content = { "application/json": { schema: reading(answer) } };
  return {
    operationId: operationId(method, path),
    tags: [tagOf(path).name],
    summary: chinese,
    description: [english, asking(route)].join("\n\n"),
    ...(route.asks === "anybody"
      ? {}
      : { security: [{ session: [] }, ...(openToKeys.has(`${route.method} ${route.path}`) ? [{ key: [] }] : [])] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(upload ? { requestBody: { required: true, content: { "application/octet-stream": { schema: file } } } } : {}),
    ...(request ? { requestBody: { required: true, content: { "application/json": { schema: bind(reading(request)) } } } } : {}),
    responses: {
      200: { description: chinese, content },
      ...(creates ? { 201: { description: chinese, content } } : {}),
      ...(route.asks === "anybody" ? {} : { 401: refer }),
      default: refer,
    },
  };
}

const refer = { $ref: "#/components/responses/Problem" };
const segment = { type: "string", minLength: 1, maxLength: 128 };
const file = { type: "string", format: "binary" };
const key = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description: "同一个值只办理一次 | Carried out once for each value",
  schema: { type: "string", pattern: "^[\\x21-\\x7e]{8,128}$" },
};

/** What the route asks of the caller, in words. */
function asking({ asks, concerns }: Route): string {
  if (asks === "anybody") return "Needs no session.";
  if (asks.length === 0) return "Needs a session.";
  const permissions = asks.map((permission) => `\`${permission}\``).join(" or ");
  return concerns === "case" ? `Needs ${permissions} on the case.` : `Needs ${permissions}.`;
}

function queryParameters(query: Schema, types: Readonly<Record<string, Schema>>): Schema[] {
  const meant = typeof query.$ref === "string" ? types[query.$ref.split("/").at(-1) ?? ""] : query;
  const properties = Object.entries(convert(types, meant ?? {}).properties ?? {});
  const required: unknown = meant?.required;
  return properties.map(([name, schema]) => ({
    name,
    in: "query",
    required: Array.isArray(required) && required.includes(name),
    schema,
  }));
}

/** `GET /api/cases/:id/events` → `getCasesIdEvents` */
function operationId(method: string, path: string): string {
  const words = path.split(/[^A-Za-z]+/).filter((word) => word !== "" && word !== "api");
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function versionOf(manifest: unknown): string {
  const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : undefined;
  return String(version);
}

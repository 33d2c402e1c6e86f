/** Reads what `Operations` says of every operation of the API, as JSON Schemas. */
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { root } from "../house/repository.ts";

export type Schema = { readonly [keyword: string]: unknown };

/** Schemas of types by name; they refer to each other by `#/definitions/<name>`. */
export type Types = Readonly<Record<string, Schema>>;

export interface ReadOperation {
  /** As in the docstring: Chinese, ` | `, English. */
  readonly summary: string;
  readonly request?: Schema;
  readonly query?: Schema;
  /** Whether the body is a file. */
  readonly upload: boolean;
  readonly answer: Schema;
  readonly keyed: boolean;
  readonly creates: boolean;
}

export interface ReadApi {
  readonly operations: Readonly<Record<string, ReadOperation>>;
  readonly types: Types;
}

export function readOperations(): ReadApi {
  const generator = createGenerator({
    path: join(root, "apps/server/src/api/{operations,problem}.ts"),
    tsconfig: join(root, "tsconfig.json"),
    expose: "export",
    topRef: false,
    jsDoc: "extended",
    additionalProperties: false,
    // The repository is checked by its own compiler.
    skipTypeCheck: true,
  });
  const { properties = {} } = toSchema(generator.createSchema("Operations"));
  const types = { ...typesOf(generator.createSchema("Operations")), ...typesOf(generator.createSchema("Problem")) };
  const problem = withoutTypes(toSchema(generator.createSchema("Problem")));
  return {
    operations: Object.fromEntries(Object.entries(toSchemas(properties)).map(([name, schema]) => [name, operationOf(name, schema)])),
    types: { ...types, Problem: problem },
  };
}

function operationOf(name: string, schema: Schema): ReadOperation {
  const { request, query, upload, answer, keyed, creates } = toSchemas(schema.properties ?? {});
  if (answer === undefined) throw new Error(`\`${name}\` says nothing of its answer.`);
  return {
    summary: String(schema.description ?? ""),
    ...(request ? { request } : {}),
    ...(query ? { query } : {}),
    upload: upload !== undefined,
    answer,
    keyed: keyed !== undefined,
    creates: creates !== undefined,
  };
}

function typesOf(schema: object): Types {
  return toSchemas(toSchema(schema).definitions ?? {});
}

function withoutTypes({ definitions: _definitions, $schema: _dialect, ...rest }: Schema): Schema {
  return rest;
}

/** What the generator gives, read as plain JSON. */
function toSchema(value: unknown): Schema {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`No schema: ${JSON.stringify(value)}`);
  return Object.fromEntries(Object.entries(value));
}

function toSchemas(value: unknown): Types {
  return Object.fromEntries(Object.entries(toSchema(value)).map(([name, schema]) => [name, toSchema(schema)]));
}

/** What a form takes in answer to a question, read from its schema: it may take less than the field library does. */
import { isObject, type JsonSchema, own } from "@jiefen/policy";

export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Texts must be written in some way. */
  readonly patterned: boolean;
  /** Of one item of a list. */
  readonly item?: JsonSchema;
}

/** `schema` is that of the form, or of an item. */
export function limitsOf(schema: JsonSchema | undefined, fact: string): Limits {
  const question = isObject(schema?.properties) ? own(schema.properties, fact) : undefined;
  const one = isObject(question) && Array.isArray(question.anyOf) ? question.anyOf[0] : question;
  if (!isObject(one)) return { patterned: false };
  const limit = <Name extends string>(name: Name) => {
    const value = one[name];
    return typeof value === "number" ? { [name]: value } : {};
  };
  return {
    ...limit("minimum"),
    ...limit("maximum"),
    ...limit("minItems"),
    ...limit("maxItems"),
    ...limit("minLength"),
    ...limit("maxLength"),
    patterned: one.pattern !== undefined,
    ...(isObject(one.items) && { item: one.items }),
  };
}

/** The derived facts of `facts.json`: type, unit, bounds and options follow from their kind and from what they look at. */
import type { DerivedFactDocument, DerivedFactsDocument } from "../document/derived.ts";
import type { ValidPolicy } from "../overlay/valid-policy.ts";
import type { Fact } from "../policy/fact.ts";
import { findDocument } from "./documents.ts";
import type { Sources } from "./sources.ts";

const path = "rules/facts.json";
type Shape = Pick<Fact, "type" | "unit" | "minimum" | "maximum" | "options" | "ordered">;

/** Derived facts may look at each other; `known` holds the facts of all other kinds. */
export function derivedFacts(policy: ValidPolicy, sources: Sources, known: Readonly<Record<string, Fact>>): readonly Fact[] {
  const documents: DerivedFactsDocument = findDocument(policy, path) ?? {};
  const shapes = new Map<string, Shape>();
  const shapeOf = (name: string): Shape => {
    const before = shapes.get(name) ?? (Object.hasOwn(known, name) ? known[name] : undefined);
    if (before) return before;
    const definition = Object.hasOwn(documents, name) ? documents[name] : undefined;
    // INVARIANT: validate refuses unknown names and circles; whatever is left has no shape.
    shapes.set(name, { type: "text" });
    const shape = definition ? shapeFrom(definition, shapeOf) : { type: "text" as const };
    shapes.set(name, shape);
    return shape;
  };
  return Object.entries(documents).map(([name, definition]) => ({
    name,
    title: sources.text(path, [name, "title"], definition.title),
    ...shapeOf(name),
    origin: { kind: "derived", definition, ...("where" in definition && definition.where && { where: definition.where }) },
    layer: sources.layer(path, [name]),
  }));
}

function shapeFrom(definition: DerivedFactDocument, shapeOf: (name: string) => Shape): Shape {
  const unit = definition.unit;
  switch (definition.kind) {
    case "count":
    case "history":
      return { type: "integer", unit: unit ?? "times", minimum: 0 };
    case "daysSince":
      return { type: "integer", unit: unit ?? "days", minimum: 0 };
    case "any":
      return { type: "boolean" };
    case "min":
    case "max":
    case "latest":
      return withUnit(bare(shapeOf(definition.field)), unit);
    case "sum": {
      const terms = ("of" in definition ? definition.of : [definition.field]).map(shapeOf);
      const isNatural = terms.every((term) => term.minimum !== undefined && term.minimum >= 0);
      return withUnit(
        { type: terms.every((term) => term.type === "integer") ? "integer" : "number", ...(isNatural && { minimum: 0 }) },
        unit ?? terms[0]?.unit,
      );
    }
  }
}

function withUnit(shape: Shape, unit: string | undefined): Shape {
  return { ...shape, ...(unit !== undefined && { unit }) };
}

function bare({ type, unit, minimum, maximum, options, ordered }: Shape): Shape {
  return {
    type,
    ...(unit !== undefined && { unit }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(options && { options }),
    ...(ordered !== undefined && { ordered }),
  };
}

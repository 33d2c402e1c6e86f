/** Facts that letters and papers tell: those a letter is filled from and into, and every place-holder of a paper. */
import { isObject } from "../document/json.ts";
import type { DocumentKind } from "../document/kind.ts";
import { placeHoldersOf } from "../document/place-holders.ts";
import { placesOf, pointerOf, type Segments, segmentsOf } from "../document/pointer.ts";
import type { Usage } from "./usage.ts";

const fills = segmentsOf("/letter/fills/*");
const answers = segmentsOf("/letter/answerFields");
const papers = segmentsOf("/papers/*");

export function toldBy(kind: DocumentKind, path: string, document: unknown): readonly Usage[] {
  const told = tellers[kind]?.(document) ?? [];
  return told.map(({ fact, place }) => ({ fact, kind: "tells", path, pointer: pointerOf(place), codes: [] }));
}

interface Told {
  readonly fact: string;
  readonly place: Segments;
}

const tellers: Readonly<Partial<Record<DocumentKind, (document: unknown) => readonly Told[]>>> = {
  papers: (document) => placesOf(document, papers).flatMap(({ place, value }) => factsOfPaper(value).map((fact) => ({ fact, place }))),
  referral: (document) => [
    ...placesOf(document, fills).flatMap(({ place, value }) =>
      [place.at(-1) ?? "", ...factsFilledFrom(value)].map((fact) => ({ fact, place })),
    ),
    ...placesOf(document, answers).flatMap(({ place, value }) => strings(value).map((fact) => ({ fact, place }))),
  ],
};

/** Of a fill, the facts it takes its words or its codes from. */
function factsFilledFrom(fill: unknown): readonly string[] {
  if (!isObject(fill)) return [];
  return [...strings(fill.facts), ...(isObject(fill.codes) ? Object.values(fill.codes).flatMap(strings) : [])];
}

/** Wherever a text stands in it; names that are no facts are no harm: nobody asks for them. */
function factsOfPaper(paper: unknown): readonly string[] {
  if (!isObject(paper)) return [];
  const { masked, number, blocks } = paper;
  const field = isObject(number) && typeof number.field === "string" ? [number.field] : [];
  return [...strings(masked), ...field, ...placeHoldersBelow(blocks)];
}

function placeHoldersBelow(value: unknown): readonly string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly string[] => {
    if (isObject(inner)) return placeHoldersBelow(inner);
    if (typeof inner !== "string") return [];
    if (key === "over") return [inner];
    return key === "text" || key === "none" ? placeHoldersOf(inner).map(({ name }) => name) : [];
  });
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** How what is asked for lies to who asks: for cases, for divisions, for layers of policy, for people. */
import type { Place } from "./people.ts";

/** From where is asked, and what for. */
export interface Relation<Target> {
  readonly from: Place;
  readonly target: Target;
}

/** The cases of the matrix; each stands for one relation. */
export type CaseName = "plain" | "invited" | "county" | "restricted" | "offered" | "handedOver";

export const caseRelations = {
  /** Held by one's own unit, worked on by others of it. */
  own: { from: "township", target: "plain" },
  /** The same, and one is invited to a session on it. */
  member: { from: "township", target: "invited" },
  /** Of one's own unit, of a restricted dispute type. */
  restricted: { from: "township", target: "restricted" },
  below: { from: "county", target: "plain" },
  farBelow: { from: "city", target: "plain" },
  above: { from: "township", target: "county" },
  sibling: { from: "sibling", target: "plain" },
  /** Of a sibling unit, and one is invited to a session on it. */
  guest: { from: "sibling", target: "invited" },
  otherCounty: { from: "elsewhere", target: "plain" },
  /** Another unit asks one's own to take it over. */
  offered: { from: "sibling", target: "offered" },
  /** Offered to another unit, which has not answered. */
  offering: { from: "township", target: "offered" },
  /** Taken over by one's own unit. */
  takenOver: { from: "sibling", target: "handedOver" },
  /** Taken in by one's own unit, taken over by another. */
  origin: { from: "township", target: "handedOver" },
} as const satisfies Readonly<Record<string, Relation<CaseName>>>;
export type CaseRelation = keyof typeof caseRelations;

export const divisionRelations = {
  own: { from: "township", target: "township" },
  below: { from: "county", target: "township" },
  above: { from: "township", target: "county" },
  sibling: { from: "sibling", target: "township" },
  otherCounty: { from: "elsewhere", target: "county" },
} as const satisfies Readonly<Record<string, Relation<Place>>>;

export const layerRelations = {
  /** The policy of the county, from the county. */
  own: { from: "county", target: "yumen" },
  /** The policy one's own unit works under, from within the county. */
  within: { from: "township", target: "yumen" },
  below: { from: "city", target: "yumen" },
  above: { from: "county", target: "jiuquan" },
  otherCounty: { from: "elsewhere", target: "yumen" },
} as const satisfies Readonly<Record<string, Relation<string>>>;

/** Routes that concern nothing in particular. */
export const noRelation = { anywhere: { from: "township", target: undefined } } as const satisfies Readonly<
  Record<string, Relation<undefined>>
>;

export const relations = {
  case: caseRelations,
  division: divisionRelations,
  person: divisionRelations,
  layer: layerRelations,
  none: noRelation,
};
export type TargetKind = keyof typeof relations;
export type RelationOf<Kind extends TargetKind> = Extract<keyof (typeof relations)[Kind], string>;

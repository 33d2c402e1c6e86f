/** `schemas/<layer>/dispute-types/<id>.json` and `schemas/<layer>/records/<id>.json`: what is asked, no outcomes. */
import type { PropertyDocument } from "./fields.ts";

export interface SectionDocument {
  readonly title: string;
  readonly help?: string;
  readonly "x-order": number;
  /** Offers one tap that records an explicit "no" for every boolean question of the section that has no answer. */
  readonly "x-noneOfThese"?: boolean;
}

interface FormDocument {
  readonly title: string;
  readonly help?: string;
  readonly type: "object";
  readonly "x-order"?: number;
  readonly "x-sections": Readonly<Record<string, SectionDocument>>;
  readonly properties: Readonly<Record<string, PropertyDocument>>;
  readonly retired?: boolean;
}

/** One dispute type: its own questions, joined at compile with those of `records/intake.json`, which every type asks. */
export interface DisputeTypeDocument extends FormDocument {
  /** National code tables: `zz` 综治 (two-level), `sf` 司法. */
  readonly "x-mapsTo": Readonly<Record<string, string>>;
  /** Only roles with the permission `case.readRestricted` see cases of this type. */
  readonly "x-restricted"?: boolean;
}

/** A form of intake or of a later step. The facts of a repeating record are looked at one record at a time (through derived facts);
 * those of any other record are facts of the case, the latest answer counting. A case fact asked again in a repeating record is updated. */
export interface RecordDocument extends FormDocument {
  readonly "x-repeats"?: boolean;
}

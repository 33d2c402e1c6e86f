/** Things counted together, since nothing that a figure asks tells them apart. */
import type { Facts, FigureKey } from "@jiefen/policy";

export interface Tally {
  /** Of what is counted and of its case. */
  readonly facts: Facts;
  /** Its case was taken in within the division looked at. */
  readonly own: boolean;
  /** Its case is held there now. */
  readonly held: boolean;
  readonly count: number;
  /** What it is parted by, where that was asked. */
  readonly parts: Readonly<Partial<Record<FigureKey, string>>>;
}

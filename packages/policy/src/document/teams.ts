/** `teams.json`: the 1+1+X a dispute needs. The first team, by order, whose conditions surely hold applies. */
import type { Condition } from "./condition.ts";

export interface TeamDocument {
  readonly title: string;
  readonly "x-order": number;
  readonly conditions: Condition;
  readonly members: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly "x-order": number;
        readonly roles: readonly string[];
        /** Of the roster: who of these may fill the seat, with or without an account. */
        readonly professions?: readonly string[];
        readonly least: number;
      }
    >
  >;
}
export interface TeamsDocument {
  readonly teams: Readonly<Record<string, TeamDocument>>;
}

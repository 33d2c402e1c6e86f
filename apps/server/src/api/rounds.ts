/** Rounds from household to household. */
import type { LocalDate, Text } from "@jiefen/policy";
import type { MadeAt } from "./command.ts";

/** Somebody who went along. */
export interface RoundCompanion {
  /** Id of their account or of their entry on the roster; absent for somebody who is named in words.
   * @maxLength 64 */
  readonly person?: string;
  /** @minLength 1
   * @maxLength 60 */
  readonly name: string;
}

/** `POST /api/rounds`: the whole round as it is by now. The same again changes nothing. */
export interface RoundEntryRequest {
  /** Chosen by whoever begins the round; disputes taken in name it as `round`.
   * @pattern ^[A-Za-z0-9-]{8,64}$ */
  readonly id: string;
  /** The way in that it goes by, one that is walked in rounds.
   * @minLength 1
   * @maxLength 64 */
  readonly channel: string;
  /** My own division or one within it; my own if absent.
   * @pattern ^([0-9]{6}|[0-9]{9}|[0-9]{12})$ */
  readonly division?: string;
  /** The day on which this is written down, since a round is put right on its own day alone. */
  readonly on: LocalDate;
  /** @minLength 1
   * @maxLength 200 */
  readonly place?: string;
  /** @maxItems 20 */
  readonly company: readonly RoundCompanion[];
  /** Households.
   * @asType integer
   * @minimum 0
   * @maximum 999 */
  readonly visited: number;
  /** Of them: with nothing to report.
   * @asType integer
   * @minimum 0
   * @maximum 999 */
  readonly nothing: number;
  /** Greater than the one it takes the place of.
   * @asType integer
   * @minimum 1 */
  readonly version: number;
  readonly madeAt?: MadeAt;
}

export interface RoundCase {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
}

export interface RoundView extends Omit<RoundEntryRequest, "madeAt" | "division"> {
  readonly division: string;
  readonly divisionTitle: Text;
  readonly channelTitle: Text;
  /** Who led it. */
  readonly by: string;
  readonly byName: string;
  /** Disputes taken in on it, as far as the reader may see them. */
  readonly cases: readonly RoundCase[];
  /** How many there are. */
  readonly taken: number;
  /** It is the reader's own, of today. */
  readonly mayCorrect: boolean;
}

export interface RoundQuery {
  /** My own division if absent. */
  readonly division?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface RoundPerson {
  readonly person: string;
  readonly name: string;
}

export interface RoundPage {
  /** The latest first; the first of them where there are many. */
  readonly items: readonly RoundView[];
  readonly total: number;
  /** The last one that the reader led: its place and company are proposed for the next. */
  readonly last?: RoundView;
  /** Who may have gone along: people with an account and people of the roster. */
  readonly people: readonly RoundPerson[];
}

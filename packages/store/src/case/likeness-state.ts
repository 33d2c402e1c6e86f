/** By which answers cases are looked up that may be alike, as far as the index goes: under which rules it is whole, and towards which it is written. */
import type { SameFacts } from "@jiefen/casework";
import type { Knex } from "knex";
import { fromJson, toJson } from "../database/json.ts";
import type { CaseKey } from "./event-rows.ts";

/** What releases ask the index for. */
export interface LookedUp {
  readonly sets: readonly SameFacts[];
  /** Layer → the release whose rules these are. */
  readonly releases: Readonly<Record<string, string>>;
}

export interface LikenessState {
  /** The index is whole for these. */
  readonly ready: LookedUp;
  /** What it is being written for; what `ready` names holds until that is whole. */
  readonly building?: LookedUp & {
    /** The last case written. */
    readonly after?: CaseKey;
    readonly done: number;
    readonly total: number;
  };
}

interface SettingRow {
  name: string;
  value: string;
}

const setting = "likeness-index";

export async function findLikenessState(read: Knex): Promise<LikenessState> {
  const row = await read<SettingRow>("settings").where({ name: setting }).first();
  return row ? fromJson<LikenessState>(row.value) : { ready: { sets: [], releases: {} } };
}

export async function saveLikenessState(trx: Knex, state: LikenessState): Promise<void> {
  await trx<SettingRow>("settings")
    .insert({ name: setting, value: toJson(state) })
    .onConflict("name")
    .merge();
}

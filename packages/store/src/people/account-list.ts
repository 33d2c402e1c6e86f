/** The list of accounts for administrators: by name, in pages. */

import { significantDigits } from "@jiefen/policy";
import type { Knex } from "knex";
import { type Account, type AccountRow, accountOf } from "./account-rows.ts";

export interface AccountFilter {
  /** Accounts of this division and of those within it. */
  readonly division: string;
  /** Part of the name or of the account. */
  readonly q?: string;
  readonly role?: string;
  readonly active?: boolean;
}

export interface AccountPage {
  readonly items: readonly Account[];
  readonly total: number;
  /** To be given for the next page. */
  readonly next?: string;
}

/** By name, then id. A cursor that is not one of ours starts from the beginning. */
export async function listAccounts(
  read: Knex,
  filter: AccountFilter,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<AccountPage> {
  const matching = () => {
    const query = read<AccountRow>("accounts");
    narrow(query, filter);
    return query;
  };
  const query = matching()
    .orderBy(["name", "id"])
    .limit(page.limit + 1);
  const from = page.cursor === undefined ? undefined : positionOf(page.cursor);
  if (from) {
    query.where((after) => {
      after.where("name", ">", from.name).orWhere((same) => {
        same.where("name", from.name).where("id", ">", from.id);
      });
    });
  }
  const rows: readonly AccountRow[] = await query.select();
  const counted: readonly { readonly total: number }[] = await matching().count({ total: "*" });
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(accountOf),
    total: Number(counted[0]?.total ?? 0),
    ...(rows.length > page.limit && last ? { next: cursorAt(last) } : {}),
  };
}

function narrow(query: Knex.QueryBuilder, { division, q, role, active }: AccountFilter): void {
  const from = significantDigits(division);
  query.where("division", ">=", from).where("division", "<", `${from}:`);
  if (active !== undefined) query.where("active", active ? 1 : 0);
  if (role !== undefined) query.whereRaw("roles LIKE ? ESCAPE '\\'", [`%${escaped(JSON.stringify(role))}%`]);
  if (q !== undefined && q !== "") {
    const part = `%${escaped(q)}%`;
    query.where((found) => {
      found.whereRaw("name LIKE ? ESCAPE '\\'", [part]).orWhereRaw("account LIKE ? ESCAPE '\\'", [part.toLowerCase()]);
    });
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}

function cursorAt({ id, name }: AccountRow): string {
  return Buffer.from(`${id} ${name}`, "utf8").toString("base64url");
}

function positionOf(cursor: string): { readonly id: string; readonly name: string } | undefined {
  const [, id, name] = /^(\w{26}) (.*)$/s.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  return id === undefined || name === undefined ? undefined : { id, name };
}

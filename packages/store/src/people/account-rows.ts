/** Rows of accounts, and what they say of a person. */
import { fromJson } from "../database/json.ts";

export interface Person {
  /** ULID. */
  readonly id: string;
  /** What they sign in with; lower case. */
  readonly account: string;
  readonly name: string;
  readonly division: string;
  /** Role ids of the organisation. */
  readonly roles: readonly string[];
  /** Code of the department the person stands for, where there is one: letters to it are theirs to answer. */
  readonly department?: string;
  readonly demonstration: boolean;
  readonly active: boolean;
  /** Their password was chosen by an administrator: they must choose one of their own before anything else. */
  readonly passwordChangeDue?: boolean;
}

/** A person as administrators see them. */
export interface Account extends Person {
  /** Counts the changes. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface AccountRow {
  division: string;
  id: string;
  account: string;
  name: string;
  roles: string;
  password: string;
  demonstration: number;
  active: number;
  password_change_due: number;
  version: number;
  created_at: number;
  department: string | null;
}

export function personOf(row: AccountRow): Person {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    division: row.division,
    roles: fromJson<readonly string[]>(row.roles),
    ...(row.department === null ? {} : { department: row.department }),
    demonstration: row.demonstration === 1,
    active: row.active === 1,
    ...(row.password_change_due === 1 ? { passwordChangeDue: true } : {}),
  };
}

export function accountOf(row: AccountRow): Account {
  return { ...personOf(row), version: row.version, createdAt: row.created_at };
}

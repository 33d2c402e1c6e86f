/** Accounts as administrators see them. */
import type { Text } from "@jiefen/policy";
import type { Account, Store } from "@jiefen/store";
import type { AccountSummary, AccountView } from "../api/index.ts";
import type { SignedInCall } from "../routes/call.ts";

export async function accountView({ service, reader }: SignedInCall, account: Account): Promise<AccountView> {
  const [summary] = await accountSummaries(service.store, reader.person.id, [account]);
  if (!summary) throw new Error("One account gives one summary.");
  return { ...summary, sessions: await service.store.sessions.count(account.id) };
}

export async function accountSummaries(store: Store, me: string, accounts: readonly Account[]): Promise<readonly AccountSummary[]> {
  const locked = await store.attempts.locked(accounts.map(({ account }) => account));
  return Promise.all(accounts.map(async (account) => summary(account, me, locked.get(account.account), await titlesOf(store, account))));
}

function summary(account: Account, me: string, lockedUntil: number | undefined, titles: Titles): AccountSummary {
  const { id, name, division, roles, active, demonstration, version, createdAt } = account;
  return {
    id,
    account: account.account,
    name,
    division,
    divisionTitle: titles.division,
    roles,
    roleTitles: titles.roles,
    ...(account.department === undefined ? {} : { department: account.department }),
    ...(titles.department ? { departmentTitle: titles.department } : {}),
    active,
    demonstration,
    passwordChangeDue: account.passwordChangeDue ?? false,
    ...(lockedUntil === undefined ? {} : { lockedUntil }),
    version,
    createdAt,
    isMe: id === me,
  };
}

interface Titles {
  readonly division: Text;
  readonly roles: readonly Text[];
  readonly department?: Text;
}

/** A division that the organisation no longer knows is called by its code. */
async function titlesOf(store: Store, { division, roles, department }: Account): Promise<Titles> {
  const layer = await store.policies.findLayerOf(division);
  const standing = layer && (await store.policies.getStanding(layer.layer));
  const policy = layer && department !== undefined ? await store.policies.getPolicy(layer.release) : undefined;
  const stands = policy?.departments.find(({ id }) => id === department)?.title;
  return {
    ...(stands ? { department: stands } : {}),
    division: standing?.divisions.find(({ code }) => code === division)?.title ?? { zh: division, en: division },
    roles: standing?.roles.filter(({ id }) => roles.includes(id)).map(({ title }) => title) ?? [],
  };
}

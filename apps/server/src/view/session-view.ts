/** Who is signed in, and what the sign-in page needs. */
import { permissions } from "@jiefen/policy";
import { allowed, type Reader, readerOf } from "../access/reader.ts";
import type { Me, SessionView } from "../api/index.ts";
import type { Call } from "../routes/call.ts";

export async function sessionView(call: Call, reader: Reader | undefined): Promise<SessionView> {
  const { store } = call.service;
  const demonstration = await demonstrationOf(call);
  return {
    ...(reader ? { me: await meOf(call, reader), deviceKey: store.deviceKey(reader.person.id) } : {}),
    today: call.today,
    setupNeeded: !(await store.people.any()),
    ...(demonstration ? { demonstration } : {}),
  };
}

async function meOf(call: Call, reader: Reader): Promise<Me> {
  const { person, layer } = reader;
  return {
    id: person.id,
    account: person.account,
    name: person.name,
    roles: person.roles,
    roleTitles: reader.roles.map(({ title }) => title),
    division: person.division,
    divisionTitle: await divisionTitle(call, reader),
    permissions: permissions.filter((permission) => allowed(reader, permission) !== "no"),
    passwordChangeDue: person.passwordChangeDue ?? false,
    ownCasesOnly: allowed(reader, "case.read") === "own",
    ...(layer ? { layer: layer.layer } : {}),
  };
}

async function divisionTitle({ service, language }: Call, { person, layer }: Reader): Promise<string> {
  const divisions = layer ? (await service.store.policies.getStanding(layer.layer)).divisions : [];
  return divisions.find(({ code }) => code === person.division)?.title[language] ?? person.division;
}

async function demonstrationOf(call: Call): Promise<SessionView["demonstration"]> {
  const { store, demonstrationPassword: password } = call.service;
  if (password === undefined) return undefined;
  const accounts = await Promise.all(
    (await store.people.demonstrations()).map(async (person) => {
      const reader = await readerOf(store, person);
      return {
        account: person.account,
        name: person.name,
        roleTitles: reader.roles.map(({ title }) => title),
        divisionTitle: await divisionTitle(call, reader),
      };
    }),
  );
  return { password, accounts };
}

/** The vault of the person at work: opened when the server says who they are, or without network by their password. */
import { type Device, openDevice, UnreadableVault, type Vault } from "@jiefen/forms";
import type { SessionView } from "@jiefen/server/client";
import { api, problemOf } from "../api.ts";

/** How long what the server has told stays on the device without the server being reached. */
export const carriedDays = 7;

export const device: Promise<Device> = openDevice(Date.now, carriedDays * 86_400_000);
// Where the browser keeps nothing, each form says so itself.
device.catch(() => undefined);

let opened: { readonly person: string; readonly vault: Promise<Vault> } | undefined;

export function openedVault(person: string): Promise<Vault> {
  return opened?.person === person ? opened.vault : Promise.reject(new Error("The vault of this person is not open."));
}

/** The one that is open, whoever it belongs to. */
export function currentVault(): Promise<Vault> {
  return opened?.vault ?? Promise.reject(new Error("No vault is open."));
}

function use(person: string, vault: Promise<Vault>): Promise<Vault> {
  vault.catch(() => undefined);
  opened = { person, vault };
  return vault;
}

export type Session = Omit<SessionView, "deviceKey"> & {
  /** The server was not reached: this is what it said last. */
  readonly offline?: true;
};

const told = "session";

/** Takes the key out of what the server says, and opens the vault with it. */
export async function entered({ deviceKey, ...view }: SessionView): Promise<Session> {
  const { me } = view;
  if (!me || deviceKey === undefined) {
    opened = undefined;
    return view;
  }
  const vault = opened?.person === me.id ? opened.vault : use(me.id, open(me.id, deviceKey));
  await vault.then(
    (open) => keepSession(open, view),
    () => undefined,
  );
  return view;
}

async function open(person: string, deviceKey: string): Promise<Vault> {
  return (await device).openOnline(person, deviceKey);
}

async function keepSession(vault: Vault, view: Session): Promise<void> {
  if (vault.offline) await vault.shelf<Session>("carried").put(told, view);
}

const wanted = "jiefen.worksOffline";

/** Whether this device was set up to work without network, by whomever: remembered beyond sign-out, and says nothing of anybody. */
function isWanted(): boolean {
  try {
    return localStorage.getItem(wanted) === "yes";
  } catch {
    return false;
  }
}

function want(offline: boolean): void {
  try {
    if (offline) localStorage.setItem(wanted, "yes");
    else localStorage.removeItem(wanted);
  } catch {
    // A browser that keeps nothing does not work without network either.
  }
}

/** The same as `entered`, right after a password was typed that the server has accepted. */
export async function enteredWith(view: SessionView, password: string): Promise<Session> {
  const session = await entered(view);
  // Where it cannot be kept, working goes on as without it.
  if (isWanted()) await rememberPassword(view, password).catch(() => undefined);
  return session;
}

/** From now on this device opens with the password too. The server checks the password. */
export async function workOffline(account: string, password: string): Promise<void> {
  await rememberPassword(await api.signIn({ account, password }), password);
  want(true);
}

async function rememberPassword({ deviceKey, ...view }: SessionView, password: string): Promise<void> {
  if (!view.me || deviceKey === undefined) return;
  const { id: person, account } = view.me;
  await keepSession(await use(person, (await device).allowOffline({ person, account }, deviceKey, password)), view);
}

export async function stopWorkingOffline(person: string): Promise<void> {
  want(false);
  await (await device).forbidOffline(person);
  const { deviceKey, ...view } = await api.session();
  if (view.me?.id === person && deviceKey !== undefined) await use(person, open(person, deviceKey));
}

/** False where the password is another one. */
export async function unlock(person: string, password: string): Promise<boolean> {
  const vault = await (await device).openOffline(person, password);
  if (vault) use(person, Promise.resolve(vault));
  return vault !== undefined;
}

/** What the server said last to the person whose vault is open. */
export async function toldSession(): Promise<Session | undefined> {
  const vault = await currentVault().catch(() => undefined);
  const view = await vault?.shelf<Session>("carried").find(told);
  return view && { ...view, offline: true };
}

/** Whether what is on the device for the person at work does not open with the server's key. */
export function isLocked(): Promise<boolean> {
  return currentVault().then(
    () => false,
    (error: unknown) => error instanceof UnreadableVault,
  );
}

/** What does not open is given up, and a new vault begun. */
export async function beginAnew(person: string): Promise<void> {
  await forget(person);
  await entered(await api.session());
}

/** Nothing of the person stays behind. */
export async function forget(person: string): Promise<void> {
  opened = undefined;
  await (await device).forget(person);
}

export function isUnreachable(error: unknown): boolean {
  return problemOf(error)?.code === "unreachable";
}

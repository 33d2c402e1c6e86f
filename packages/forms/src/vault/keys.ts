/** The keys of what one person keeps on one device, and where they come from.
 *
 * A random secret is made once per person and device. It is stored only wrapped, in one or two ways:
 * - by a key the server gives while the person is signed in, and which is never stored: whoever holds the device after sign-out, after the session
 *   has run out, or after the account was locked, has nothing to open it with;
 * - where the person has chosen to work without network on this device, also by a key made from their password (PBKDF2), since without network
 *   there is no server to ask. Copying the device's storage then allows guessing at the password, at the price of one PBKDF2 run a guess.
 *
 * What is used in the page are two keys derived from the secret that cannot be exported. None of this protects from somebody who controls the
 * browser or the unlocked device while the person works.
 */
import { openSeal, type Sealed, sealBytes } from "./seal.ts";

export interface WrappedByPassword {
  readonly sealed: Sealed;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

/** What stands on the device for one person; the account's name so that they are recognised without network. */
export interface Lock {
  readonly person: string;
  readonly byServer: Sealed;
  readonly account?: string;
  readonly byPassword?: WrappedByPassword;
  /** Epoch milliseconds: the server answered last. */
  readonly seenAt: number;
}

export interface VaultKeys {
  /** For contents. */
  readonly content: CryptoKey;
  /** For the names of places, which would tell of cases and types of dispute. */
  readonly name: CryptoKey;
}

/** As OWASP asks of PBKDF2 with SHA-256 (2023). */
const rounds = 600_000;

const wrapping = (person: string) => `lock/${person}`;

export function newSecret(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

export async function keysFrom(secret: Uint8Array<ArrayBuffer>): Promise<VaultKeys> {
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const derived = (info: string, target: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: new TextEncoder().encode(info) },
      base,
      target,
      false,
      uses,
    );
  return {
    content: await derived("content", { name: "AES-GCM", length: 256 }, ["encrypt", "decrypt"]),
    name: await derived("name", { name: "HMAC", hash: "SHA-256", length: 256 }, ["sign"]),
  };
}

/** `serverKey`: 32 bytes in base64url. */
export async function wrapForServer(secret: Uint8Array<ArrayBuffer>, person: string, serverKey: string): Promise<Sealed> {
  return sealBytes(await serverWrapping(serverKey), secret, wrapping(person));
}

export async function unwrapByServer(lock: Lock, serverKey: string): Promise<Uint8Array<ArrayBuffer>> {
  return openSeal(await serverWrapping(serverKey), lock.byServer, wrapping(lock.person));
}

export async function wrapForPassword(secret: Uint8Array<ArrayBuffer>, person: string, password: string): Promise<WrappedByPassword> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const sealed = await sealBytes(await passwordWrapping(password, salt, rounds), secret, wrapping(person));
  return { sealed, salt, rounds };
}

/** Rejects where the password is another one. */
export async function unwrapByPassword(person: string, wrapped: WrappedByPassword, password: string): Promise<Uint8Array<ArrayBuffer>> {
  return openSeal(await passwordWrapping(password, wrapped.salt, wrapped.rounds), wrapped.sealed, wrapping(person));
}

function serverWrapping(serverKey: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(serverKey.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function passwordWrapping(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", new TextEncoder().encode(password), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, base, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

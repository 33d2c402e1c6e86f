/** Passwords: kept as argon2id hashes with the parameters OWASP recommends (19 MiB, two passes, one lane). */
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Characters; longer ones are refused before hashing. */
export const shortestPassword = 10;
export const longestPassword = 200;

/** The PHC string of the password; it names algorithm and parameters. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

export function passwordFits(stored: string, password: string): Promise<boolean> {
  return verify(stored, password);
}

/** Letters and digits that nobody takes for others when they are read out. */
const readable = "abcdefghijkmnpqrstuvwxyz23456789";

/** A password to begin with: 80 random bits in four groups. */
export function initialPassword(): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}

let decoy: Promise<string> | undefined;

/** Takes as long as checking a password, so that an unknown account cannot be told by the time of the answer. */
export async function pretendToCheck(password: string): Promise<void> {
  decoy ??= hashPassword("no account has this password");
  await verify(await decoy, password);
}

/** What a person's browser locks its own storage with while they are signed in: the same at every sign-in, and made from the secret beside the database. */
import { createHmac } from "node:crypto";

/** 32 bytes in base64url. */
export function deviceKeyOf(secret: Buffer, person: string): string {
  return createHmac("sha256", secret).update(`device key of ${person}`).digest("base64url");
}

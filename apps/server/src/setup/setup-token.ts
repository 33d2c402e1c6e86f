/** The one-time token that the first administrator of an empty installation has to know; printed on the console. */
import { randomBytes, timingSafeEqual } from "node:crypto";

export interface Setup {
  readonly token: string;
  /** Whether this is the token. */
  fits(token: string): boolean;
}

/** 128 random bits in groups that can be copied by hand. */
export function createSetup(): Setup {
  const token = (randomBytes(16).toString("hex").match(/.{4}/g) ?? []).join("-");
  return {
    token,
    fits(given) {
      const [expected, actual] = [Buffer.from(token), Buffer.from(given.trim().toLowerCase())];
      return expected.length === actual.length && timingSafeEqual(expected, actual);
    },
  };
}

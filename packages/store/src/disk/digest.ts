/** The canonical JSON (RFC 8785) and the SHA-256 that digests and hash chains are made of. */
import { createHash } from "node:crypto";
import type { Digest } from "@jiefen/policy";
import canonicalize from "canonicalize";

export const digest: Digest = {
  /** Throws for what JSON cannot hold (`undefined`, functions, not-a-number). */
  canonical(value) {
    const text = canonicalize(value);
    if (text === undefined) throw new TypeError("There is no JSON for this value.");
    return text;
  },
  sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex"),
};

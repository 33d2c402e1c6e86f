/** A policy as files, and as the overlay of a layer's chain. */
import type { Text } from "../policy/text.ts";

/** One source file. `path` has no layer: `rules/grading.json`, `schemas/dispute-types/debt.json`, `rules/scenarios/threat.json`. */
export interface PolicyFile {
  readonly layer: string;
  readonly path: string;
  readonly content: unknown;
}

/** The Word template of a paper, which lies with the files of a layer: `rules/<layer>/templates/<digest>.docx`. */
export interface LayerTemplate {
  readonly layer: string;
  /** SHA-256 of its bytes, in hex. */
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** Path → pointer of each leaf or atom → the layer that wrote it. */
export type Provenance = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The overlay of a layer's chain, with where each value came from. JSON-safe. */
export interface EffectivePolicy {
  readonly layer: string;
  /** From the highest layer down to this one. */
  readonly chain: readonly string[];
  /** What the layers of the chain are called. */
  readonly layerTitles: Readonly<Record<string, Text>>;
  /** By path without layer. `rules/layer.json` is this layer's own. */
  readonly documents: Readonly<Record<string, unknown>>;
  readonly provenance: Provenance;
  /** SHA-256 in hex over the layer, the release it stands on, and the layer's own files but the always-current ones (organisation, guards, calendar):
   * equal digests mean equal files all the way up. */
  readonly release: string;
  /** The release of the layer above on which this one stands; absent for the highest layer. */
  readonly above?: string;
}

/** Hex SHA-256 of a UTF-8 text, and the canonical JSON (RFC 8785) of a value: passed in, so that this package holds no hash. */
export interface Digest {
  canonical(value: unknown): string;
  sha256(text: string): string;
}

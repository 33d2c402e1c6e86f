/** `rules/<layer>/layer.json`: who this layer is and which layer it extends. */
export interface LayerDocument {
  /** Starts with a letter; the folder's name. */
  readonly id: string;
  readonly title: string;
  /** Six-digit administrative division code, GB/T 2260. */
  readonly division: string;
  readonly extends?: string;
}

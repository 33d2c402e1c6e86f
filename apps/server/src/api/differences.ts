/** What layers have otherwise than the layer above them, one by one and side by side. */
import type { Difference, DifferencePart, Text } from "@jiefen/policy";

export interface LayerName {
  readonly id: string;
  readonly title: Text;
}

/** `GET /api/differences/:layer`: of its release in force, or of a draft of it. */
export interface LayerDifferencesQuery {
  /** Id of a draft of the layer. */
  readonly draft?: string;
}

export interface LayerDifferences {
  readonly layer: LayerName;
  /** Absent for the highest layer, which differs from nothing. */
  readonly above?: LayerName;
  readonly draft?: { readonly id: string; readonly title: Text };
  /** The draft has errors, so that nothing can be told of it yet. */
  readonly unsound: boolean;
  readonly items: readonly Difference[];
}

/** `GET /api/differences`: the layers in my scope below one layer, side by side. */
export interface DifferenceMatrixQuery {
  /** Id of the layer above; the highest that has any below it in my scope, if absent. */
  readonly above?: string;
}

export interface DifferenceMatrix {
  /** Layers that have others below them in my scope. */
  readonly choices: readonly LayerName[];
  /** Absent where nothing lies below anything in my scope. */
  readonly above?: LayerName;
  /** In the order of their division codes. */
  readonly layers: readonly (LayerName & {
    /** It stands on an older release of the layer above, so that it may lack what that has changed since. */
    readonly older: boolean;
  })[];
  /** Every place in which one of the layers differs. */
  readonly rows: readonly DifferenceRow[];
}

export interface DifferenceRow {
  readonly part: DifferencePart;
  readonly partTitle: Text;
  /** The document, without layer, and the place in it. */
  readonly path: string;
  readonly pointer: string;
  readonly title: Text;
  /** What the layer above has; absent where it has nothing. */
  readonly above?: Text;
  /** By layer; a layer that is not named here has it as the layer above. */
  readonly cells: Readonly<Record<string, DifferenceCell>>;
}

export interface DifferenceCell {
  readonly what: Difference["what"];
  /** Absent where the layer has taken it away. */
  readonly text?: Text;
}

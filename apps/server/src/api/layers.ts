/** A layer from nothing: where one may be begun, and its first draft. */
import type { Text } from "@jiefen/policy";

/** `GET /api/layers`: layers under which I may begin another. */
export interface LayerBeginning {
  /** Id of the layer above. */
  readonly above: string;
  readonly title: Text;
  /** Its division; a new one lies within it. */
  readonly division: string;
  /** Divisions within it that its organisation knows, and that have no policy yet. */
  readonly free: readonly { readonly code: string; readonly title: Text }[];
  /** Roles whose people edit, and whose people review; for the first accounts. */
  readonly editors: readonly { readonly id: string; readonly title: Text }[];
  readonly reviewers: readonly { readonly id: string; readonly title: Text }[];
  /** Names of those who add accounts there, so that one knows whom to ask. */
  readonly accountManagers: readonly string[];
}

/** `POST /api/layers`: the answer is the first draft of the new layer. */
export interface NewLayer {
  /** @minLength 1
   * @maxLength 64 */
  readonly above: string;
  /** Known to the organisation of the layer above, within its division, and without a policy.
   * @pattern ^[0-9]{6}$ */
  readonly division: string;
  readonly title: {
    /** @minLength 1
     * @maxLength 60 */
    readonly zh: string;
    /** @minLength 1
     * @maxLength 100 */
    readonly en: string;
  };
  /** What the first draft is called.
   * @minLength 1
   * @maxLength 100 */
  readonly name: string;
}

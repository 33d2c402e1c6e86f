/** Files kept beside a case. */

/** `POST /api/cases/:id/attachments`: the body is the file itself, as `application/octet-stream`; what it is, is told by its content. */
export interface AttachmentUpload {
  /** What the file is called where it comes from.
   * @minLength 1
   * @maxLength 200 */
  readonly name: string;
  /** The kind that policy declares.
   * @minLength 1
   * @maxLength 64 */
  readonly kind: string;
  /** The filing it belongs to.
   * @minLength 1
   * @maxLength 64 */
  readonly record?: string;
  /** The party it shows or comes from.
   * @minLength 1
   * @maxLength 64 */
  readonly party?: string;
  /** The joint session it belongs to.
   * @minLength 1
   * @maxLength 64 */
  readonly session?: string;
}

/** `GET /api/cases/:id/attachments/:attachment` */
export interface AttachmentQuery {
  /** `small`: a small copy of a picture. `whole`: the file as it was sent, the default.
   * @default whole */
  readonly size?: "whole" | "small";
}

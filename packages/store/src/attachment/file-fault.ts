/** Why a file is not taken. */

export type FileFaultCode = "file-too-large" | "file-empty" | "file-type-unknown" | "picture-unreadable" | "picture-too-many-pixels";

export class FileFault extends Error {
  readonly code: FileFaultCode;
  constructor(code: FileFaultCode) {
    super(code);
    this.name = "FileFault";
    this.code = code;
  }
}

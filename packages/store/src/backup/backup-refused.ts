/** Why a backup is not made or not restored; nothing was written then. */

/** `no-database`: there is nothing to back up. `taken`: a file stands where the backup would. `not-empty`: something stands where the data would. `no-backup`:
 * no manifest, so it is no backup, or one that was broken off. `damaged`: files are missing or are not what the manifest says. */
export type BackupRefusalCode = "no-database" | "taken" | "not-empty" | "no-backup" | "damaged";

export class BackupRefused extends Error {
  readonly code: BackupRefusalCode;
  /** The folder, or the files meant. */
  readonly paths: readonly string[];
  constructor(code: BackupRefusalCode, paths: readonly string[]) {
    super(`${code}: ${paths.join(", ")}`);
    this.name = "BackupRefused";
    this.code = code;
    this.paths = paths;
  }
}

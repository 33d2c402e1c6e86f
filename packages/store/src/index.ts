/** Everything that touches a database or the disk. */
export { digest } from "./disk/digest.ts";
export { PolicyFilesError } from "./disk/policy-files-error.ts";
export { readPolicyFiles } from "./disk/read-policy-files.ts";
export { ajvValidator } from "./validator/ajv-validator.ts";

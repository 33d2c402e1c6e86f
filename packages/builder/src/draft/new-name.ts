/** Names for what is added, where the editors look for them. */
export { newName } from "@jiefen/policy";

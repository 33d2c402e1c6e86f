/** Where the city's organisation stands. */
import { fileURLToPath } from "node:url";

export const organisationFile = fileURLToPath(new URL("../../rules/jiuquan/organisation.json", import.meta.url));

/** `npm run openapi`: writes the description of the API that the server publishes and checks by. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/repository.ts";
import { describeApi } from "./describe-api.ts";

writeFileSync(join(root, "apps/server/src/openapi/openapi.json"), `${JSON.stringify(describeApi(), undefined, 2)}\n`);

/** The shipped policy as its layers see it: the city and its seven counties. */
import { fileURLToPath } from "node:url";
import { layersBelow } from "./layers-below.ts";

export const { files, layers, examine, getLayer } = await layersBelow(fileURLToPath(new URL("../..", import.meta.url)));

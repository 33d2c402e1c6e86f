/** Where the thread that studies policies begins: it reads TypeScript, as the server does. */
import { register } from "tsx/esm/api";

register();
await import("./study-worker.ts");

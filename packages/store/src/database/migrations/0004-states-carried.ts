/** States of cases folded anew from their events: moving a case carries over what waits for a second person, and how rules read what was filed. */
import type { Migration } from "../migrate.ts";
import { statesAnew } from "./0003-states-anew.ts";

export const statesCarried: Migration = { name: "0004-states-carried", up: statesAnew.up };

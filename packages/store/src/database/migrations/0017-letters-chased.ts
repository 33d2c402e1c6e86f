/** States of cases folded anew: letters learnt to tell how often they were chased. */
import type { Migration } from "../migrate.ts";
import { statesAnew } from "./0003-states-anew.ts";

export const lettersChased: Migration = { name: "0017-letters-chased", up: statesAnew.up };

/** Every verb, by name. */
import type { Verb, VerbName } from "../command-line/verb.ts";
import { check } from "./check.ts";
import { decide } from "./decide.ts";
import { explain } from "./explain.ts";
import { serve } from "./serve.ts";
import { test } from "./test.ts";

export const verbs: Readonly<Record<VerbName, Verb>> = { check, test, decide, explain, serve };

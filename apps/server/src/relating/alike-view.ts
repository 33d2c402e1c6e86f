/** Cases that may be the same dispute, as far as a reader may know of them, with why. */
import type { Likable } from "@jiefen/casework";
import { type Duplicate, type LikenessStrength, likenessInWords, likenessStrengths, type Policy } from "@jiefen/policy";
import type { AlikeCase as Found, Store } from "@jiefen/store";
import { covers } from "../access/authorise.ts";
import type { Reader } from "../access/reader.ts";
import type { AlikeCase, AlikeCases } from "../api/index.ts";
import { briefOf } from "./case-brief.ts";

/** The surest first. `except`: the case itself, and those already related to it. */
export async function alikeCases(
  store: Store,
  reader: Reader,
  policy: Policy,
  likable: Likable,
  except: readonly string[] = [],
): Promise<AlikeCases> {
  const { rules, cases, more } = await store.alike(policy, likable, except[0]);
  const told = await Promise.all(
    cases.filter(({ state }) => !except.includes(state.id)).map((one) => alikeCase(store, reader, rules, one)),
  );
  return { cases: told.filter((one) => one !== undefined), more };
}

function rank(strength: LikenessStrength): number {
  return likenessStrengths.indexOf(strength);
}

async function alikeCase(store: Store, reader: Reader, rules: Policy, { state, likenesses }: Found): Promise<AlikeCase | undefined> {
  const briefed = await briefOf(store, reader, state);
  if (!briefed) return undefined;
  const holding = likenesses.flatMap(({ rule }) => rules.intake?.duplicates.find(({ id }) => id === rule) ?? []);
  const surest = [...likenesses].sort((one, other) => rank(one.strength) - rank(other.strength))[0];
  return {
    ...briefed.brief,
    strength: surest?.strength ?? "possible",
    why: holding.map((rule) => ({ rule: rule.title, same: sameOf(rules, rule) })),
    mayAdd: state.open && covers(reader, "case.step", briefed.concerned),
  };
}

function sameOf(policy: Policy, rule: Duplicate): AlikeCase["why"][number]["same"] {
  const en = likenessInWords(policy, rule, "en");
  return likenessInWords(policy, rule, "zh").map((zh, index) => ({ zh, en: en[index] ?? zh }));
}

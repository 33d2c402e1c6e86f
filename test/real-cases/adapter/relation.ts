/** The relation of the two sides, in the dictionary's codes. */
import { firstMatch, type WordingTable } from "./first-match.ts";

const relations: WordingTable<string> = [
  [/离异|离婚|前夫|前妻/, "formerSpouses"],
  [/夫妻|夫妇|配偶/, "spouses"],
  [/恋|情侣|男女朋友|未婚/, "lovers"],
  [/村与村|村组之间|村集体之间|两村/, "villages"],
  [/合伙|合作/, "partners"],
  [/医|患/, "doctorPatient"],
  [/业主|物业/, "ownersProperty"],
  [/消费|顾客|游客|商家.*客/, "merchantCustomer"],
  [/施工/, "residentsBuilder"],
  [/政府|企业|单位|村委|村民.*公司/, "residentsAuthority"],
  [/雇|劳资|劳务|用工|工人|包工/, "employment"],
  [/同业|竞争|商家|商户/, "competitors"],
  [/亲|兄弟|姐妹|父|母|叔|侄|婆|媳|翁|婿|姑|嫂|祖|孙|家人|妯娌/, "relatives"],
  [/邻/, "neighbours"],
  [/熟人|朋友|同事|同学|同村|村民/, "acquaintances"],
  [/陌生|互不相识|路人/, "strangers"],
];

/** Absent stays absent; a relation no wording fits is `other`. */
export function relationOf(published: string | null | undefined): string | undefined {
  return published ? (firstMatch(relations, [published]) ?? "other") : undefined;
}

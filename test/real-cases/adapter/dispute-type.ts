/** The dispute type of a published case: by what the page calls it, else by what happened, else by who the two sides are. */
import type { PublishedCase } from "../published-case.ts";
import { firstMatch, type WordingTable } from "./first-match.ts";

/** Narrow words before wide ones: `物业费` is no debt, `医疗` no injury. */
const byName: WordingTable<string> = [
  [/征地|征收|征迁|拆迁|移民|搬迁|安置/, "acquisition"],
  [/宅基地|建房|庄基|翻建/, "homestead"],
  [/草场|草原|草山|山林|林地|林权|林木|牧场|放牧/, "grassland"],
  [/用水|水利|灌溉|水渠|水源|争水|供水/, "water"],
  [/牲畜|啃食|失火|火灾|焚烧|毁损/, "livestockFire"],
  [/医疗|医患|医院|诊疗|手术/, "medical"],
  [/交通|车祸|肇事|剐蹭|追尾/, "traffic"],
  [/旅游|游客|景区|旅行社/, "tourism"],
  [/污染|环境|环保|粉尘|扬尘|排污/, "pollution"],
  [/物业|供热|供暖|业委会|业主/, "property"],
  [/赡养|抚养|扶养|继承|遗产|分家|养老/, "support"],
  [/婚|夫妻|离异|恋|情感|彩礼|家庭|家暴|分手/, "marriage"],
  [/工资|报酬|欠薪|薪|劳动|劳务|工伤|农民工|民工|工程款|雇/, "wages"],
  [/租赁|租房|房租|房屋买卖|购房|押金/, "lease"],
  [/土地|承包|流转|耕地|农田|地界|地畔|地埂|田界/, "farmland"],
  [/消费|经营|合伙|买卖|购物|合同|预付|种子|农资|加工|竞争|商/, "consumer"],
  [/债|借贷|借款|欠款|担保|保证金|还款|经济/, "debt"],
  [/村务|民族|宗教|涉法|涉诉|涉军|退役军人|选举|集体资产/, "sensitive"],
  [/相邻|邻里|邻居|通行|采光|噪|排水|公共设施|道路|停车/, "neighbour"],
  [/人身|伤害|殴打|打架|斗殴|死亡|名誉|侵权|校园|学生|治安|损害/, "injury"],
];

const byRelation: WordingTable<string> = [
  [/医患/, "medical"],
  [/夫妻|离异|恋/, "marriage"],
  [/雇|劳资|用工/, "wages"],
  [/业主/, "property"],
  [/商家|消费/, "consumer"],
  [/邻/, "neighbour"],
];

/** Undefined where neither name, story nor relation says what it is about. */
export function disputeTypeOf({ type_zh, summary_zh, facts }: PublishedCase): string | undefined {
  return firstMatch(byName, [type_zh]) ?? firstMatch(byRelation, [facts.relation]) ?? firstMatch(byName, [summary_zh]);
}

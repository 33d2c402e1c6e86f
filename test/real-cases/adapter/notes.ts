/** Wordings that fill the lists of causes, circumstances and proceedings: several may hold at once. */
import type { WordingTable } from "./first-match.ts";

export const lists: Readonly<Record<"rootCauses" | "circumstances" | "proceedings", WordingTable<string>>> = {
  rootCauses: [
    [/积怨|旧怨|结怨|长期不和/, "oldGrudge"],
    [/琐事|口角/, "words"],
    [/(界线|地界|地畔|地埂|边界).*(不清|划分)/, "boundaryUnclear"],
    [/无任何权属|原始记录缺失|证据灭失|无书面合同/, "documentsMissing"],
    [/失业|倒闭|亏损/, "jobless"],
    [/患病|治疗费|医药费/, "illness"],
    [/饮酒|醉|贪酒|酒后/, "drinking"],
    [/赌博|打牌/, "gambling"],
    [/丧葬|迁坟|祭祀/, "customs"],
    [/干部违规/, "officialFault"],
  ],
  circumstances: [
    [/互不往来|多日不说话/, "notSpeaking"],
    [/擅自拆|扒墙|扣押/, "selfHelp"],
    [/阻止施工|阻工|堵/, "obstruction"],
    [/停尸|停丧|遗体未/, "bodyUnburied"],
    [/双方均(受)?(重)?伤|互殴|互打|互相打/, "bothHarmed"],
    [/仅为一方自述|一方陈述/, "oneSided"],
    [/正当防卫/, "selfDefence"],
    [/失联|躲避/, "liableMissing"],
    [/(支付|赔偿|偿还)能力/, "unableToPay"],
    [/多头投诉|多个部门投诉|多次(诉讼|起诉)/, "multipleComplaints"],
    [/长期外出|外出多年/, "absentLong"],
    [/偏袒/, "suspectsBias"],
    [/同类问题/, "sameElsewhere"],
    [/亲属(参与|聚集|介入|到场)|纠集亲朋/, "relativesJoined"],
    [/主动担责/, "ownsUp"],
    [/后反复|暂时平息/, "relapsed"],
  ],
  proceedings: [
    [/治安案件|治安调解/, "publicSecurity"],
    [/拘留|先处罚/, "penalty"],
    [/刑事|刑案/, "criminal"],
    [/鉴定/, "appraisal"],
    [/起诉|诉讼|上诉|互诉/, "civil"],
    [/信访积案/, "petition"],
    [/纪委/, "discipline"],
  ],
};

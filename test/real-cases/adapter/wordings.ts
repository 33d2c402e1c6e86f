/** What common wordings say in facts of the dictionary. Rules of language, never of one case: each must hold wherever the words stand. */
import type { FactValue } from "@jiefen/policy";
import { readCount } from "./count.ts";

export interface Wording {
  readonly pattern: RegExp;
  /** The same words mean something else where this stands in the same clause. */
  readonly unless?: RegExp;
  /** Facts the words give; a function where the words carry a number. */
  readonly facts: Readonly<Record<string, FactValue>> | ((match: RegExpExecArray) => Readonly<Record<string, FactValue | undefined>>);
}

const number = "(\\d+余?|[一二两三四五六七八九十百]+余?|多|数十|数百|数|近百|几|屡)";
const counted = (fact: string) => (match: RegExpExecArray) => ({ [fact]: readCount(match[1]) });

export const risk: readonly Wording[] = [
  { pattern: /同归于尽|拼命|鱼死网破/, facts: { threat: true, mutualDestruction: true } },
  { pattern: /自刎|自伤|自残|自焚|跳楼|轻生|以死相逼|以自身性命|寻短见|自杀/, unless: /身亡|死亡|已有人死/, facts: { selfHarm: true } },
  { pattern: /扬言|威胁|放话|恐吓|要挟|要求偿命|算账/, facts: { threat: true } },
  { pattern: /持(菜)?刀|持械|持棍|凶器|拿刀|动刀/, facts: { weapon: true } },
  { pattern: /报复/, facts: { retaliationFeared: true } },
  { pattern: /家暴|家庭暴力|虐待|打妻|受殴打/, unless: /告知|宣传|预防|防止/, facts: { domesticViolence: true } },
  { pattern: /险(些|要)?动手|可能(升级|引发|打架)|一触即发|冲突将起|情绪(激动|冲动|激烈)|剑拔弩张/, facts: { mayFight: true } },
  {
    pattern: /肢体冲突|互殴|殴打|厮打|扭打|撕扯|推搡|斗殴|打架|动手|打人|打砸|砸|互打|损毁|毁损|损物|扒墙|擅自拆/,
    unless: /可能|险|未发生|扬言|怕|防止|避免/,
    facts: { pushing: true },
  },
  { pattern: /械斗|群殴|聚众斗殴/, facts: { massFight: true } },
  { pattern: /死亡|身亡|猝死|致死|一死|溺亡|去世后/, unless: /威胁|扬言/, facts: { death: true } },
];

export const course: readonly Wording[] = [
  {
    pattern: new RegExp(`${number}次(报警|警情)|报警${number}次`),
    facts: (match) => ({ policeCalls: readCount(match[1] ?? match[3] ?? match[2]) }),
  },
  { pattern: /多次报警|重复警情|反复报警|屡次报警/, facts: { policeCalls: { atLeast: 2 } } },
  {
    pattern: new RegExp(`${number}次(均)?(调解|调处|协调|协商)[^,;,;。]*(未|不成|无果|失败|甚微|僵持|反复)`),
    facts: counted("failedMediationsBefore"),
  },
  { pattern: /多次(调解|调处)\(次数未载明\)|多方调解未果|历次调解/, facts: { failedMediationsBefore: { atLeast: 2 } } },
  {
    pattern: /调解(不成|失败|未果|未成)|协调未成|协商不成|协商无果/,
    unless: /\d次|多次|[二两三四五六七八九十]次/,
    facts: { failedMediationsBefore: { atLeast: 1 } },
  },
  {
    pattern: /(村|社区|村组|村委|村里|村两委|镇村).{0,6}(调解|调处|多次).{0,6}(未果|未成|不成|无果|甚微)|村(、|两)?级?.{0,3}未成/,
    facts: { villageMediationFailed: true },
  },
  {
    pattern: new RegExp(`${number}次(起|发生)?(纠纷|冲突|争吵|口角|厮打)|冲突${number}次`),
    facts: (match) => ({ incidentsBefore: readCount(match[1] ?? match[4]) }),
  },
  { pattern: /反复争|屡次冲突|再冲突|再次动手|又打起来|季节性复发/, facts: { incidentsBefore: { atLeast: 2 } } },
  { pattern: /协议后(又)?反复|反悔|未按协议|不履行协议/, facts: { earlierAgreementBroken: true } },
  { pattern: /判决|裁定|生效裁判|仲裁裁决/, unless: /未判|等待/, facts: { judgmentInForce: true } },
];

export const extent: readonly Wording[] = [
  { pattern: new RegExp(`${number}(名|位)(群众|村民|工人|民工|农民工|会员|业主|家属|亲属|消费者|职工)`), facts: counted("people") },
  { pattern: /(\d+余|[一二三四五六七八九十百]+余|数十|数百|几十|近百|上百)人/, facts: counted("people") },
  { pattern: /(?:住院|受伤|伤)(\d+|[一二两三四五六七八九十]+)人/, facts: counted("injuredPeople") },
  { pattern: /(\d+|[一二两三四五六七八九十]+)人(?:受伤|住院)/, facts: counted("injuredPeople") },
  { pattern: new RegExp(`${number}户`), unless: /巩固户|低保户|脱贫户|再婚/, facts: counted("households") },
  { pattern: /聚集|围观|围堵|堵大厅|堵门|到场阻止/, facts: { crowdGathered: true } },
  { pattern: /集体(上)?访|越级(上)?访|群体性事件/, facts: { groupPetition: true } },
  { pattern: /上访|信访|进京|赴省/, unless: /信访联|信访部门|卫生信访/, facts: { petitionRisk: true } },
  { pattern: /进京/, facts: { petitionLevel: "national" } },
  { pattern: /赴省/, unless: /进京/, facts: { petitionLevel: "province" } },
  { pattern: /舆情|热搜|媒体曝光|网上发帖/, facts: { onlineAttention: true } },
  { pattern: /跨乡|跨镇/, facts: { crossTownship: true } },
  { pattern: /跨(两|三|多)?县|跨市|跨区/, facts: { crossCounty: true } },
  { pattern: /跨省|两省/, facts: { crossCounty: true, crossProvince: true } },
  { pattern: /户籍分属|双派出所|双管辖|分属两/, facts: { partiesApart: true } },
  { pattern: /校园|学校|医院大厅|病房|公共场所/, facts: { publicPlace: true } },
  { pattern: /民族|宗教|清真/, facts: { ethnicReligious: true } },
];

export const people: readonly Wording[] = [
  { pattern: /未成年人为加害人|孩子持刀|学生打/, facts: { minorsInvolved: true, minorOffender: true } },
  { pattern: /([6-9]\d|1\d\d)(多|余)?岁|老人|老年/, unless: /老人已故/, facts: { elderlyInvolved: true } },
  { pattern: /孕|残疾|卧病|重病|致残/, facts: { vulnerableInvolved: true } },
  { pattern: /脱贫|低保|困难家庭|家贫/, facts: { hardship: true } },
  { pattern: /严重精神障碍/, unless: /非当事人/, facts: { severeMentalDisorder: true } },
  { pattern: /前科|刑满释放/, facts: { pastOffence: true } },
];

export const season: readonly Wording[] = [
  { pattern: /春灌|灌溉季|浇水季/, facts: { season: "irrigation" } },
  { pattern: /春播|播种季/, facts: { season: "sowing" } },
  { pattern: /秋收/, facts: { season: "harvest" } },
  { pattern: /春节|节后返乡/, facts: { season: "springFestival" } },
  { pattern: /清明/, facts: { season: "qingming" } },
  { pattern: /年关|年底讨薪/, facts: { season: "yearEnd" } },
];

/** Who found it and how. The first that fits is the source; a page that names no call to the police leaves it open. */
export const sources: readonly Wording[] = [
  { pattern: /夜间走访|黄昏夜话|夜访/, facts: { source: "nightVisit" } },
  { pattern: /走访|巡山|巡查|入户排查|排查中/, unless: /查档走访|页面未提/, facts: { source: "patrol" } },
  { pattern: /12345|热线投诉/, unless: /页面未提/, facts: { source: "hotline12345" } },
  { pattern: /微信群|网络发现|网上/, unless: /页面未提/, facts: { source: "online" } },
  { pattern: /网格员(反映|上报|报称|报告)|经网格/, facts: { source: "grid", reportedBy: "gridWorker" } },
  { pattern: /治保主任|村干部报告|村级上报|网格员反映/, facts: { source: "villageReport", reportedBy: "villageCadre" } },
  { pattern: /媒体热线/, facts: { source: "media" } },
  { pattern: /求助|申请调解|电话申请/, facts: { source: "walkIn", reportedBy: "party" } },
  { pattern: /报警/, unless: /未报警|无人报警|未提报警|而非报警|报警(次数|未果)/, facts: { source: "police110" } },
];

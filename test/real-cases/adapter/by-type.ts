/** What wordings say in the questions that only one dispute type asks. */
import type { Facts, FactValue } from "@jiefen/policy";
import { readWordings } from "./read-wordings.ts";
import type { Wording } from "./wordings.ts";

const matter = (fact: string, ...options: readonly (readonly [RegExp, string])[]): readonly Wording[] =>
  options.map(([pattern, option]) => ({ pattern, facts: { [fact]: option } }));

const ownership: Wording = { pattern: /权属.*(争|不清|不符)|争.*权属|确权|无任何权属|飞地/, facts: { ownershipUnclear: true } };

const wordings: Readonly<Record<string, readonly Wording[]>> = {
  neighbour: matter(
    "neighbourMatter",
    [/排水|水路|用水/, "drainage"],
    [/通行|出路|通道|路口|弯口|出行/, "passage"],
    [/采光|遮光|遮挡/, "light"],
    [/噪|油烟/, "noise"],
    [/鸽|狗|犬|宠物|养殖|鸡|羊/, "animals"],
    [/清雪|堆放|杂物/, "stacking"],
    [/院墙|围墙/, "wall"],
    [/装修|漏水/, "renovation"],
    [/坟/, "grave"],
    [/树/, "trees"],
  ),
  marriage: [
    ...matter(
      "maritalStage",
      [/再婚/, "remarrying"],
      [/离婚后|离异/, "divorced"],
      [/离婚/, "divorcing"],
      [/分居/, "separating"],
      [/同居/, "cohabiting"],
      [/恋爱|分手|男友|女友/, "dating"],
    ),
    { pattern: /财产|彩礼|房产/, facts: { propertyQuarrel: true } },
  ],
  support: matter("supportMatter", [/继承|遗产|分家/, "inheritance"], [/抚养/, "children"], [/赡养|老人|养老/, "elders"]),
  debt: matter(
    "debtOrigin",
    [/保证金|押金/, "deposit"],
    [/赔偿/, "compensation"],
    [/工程款/, "works"],
    [/货款/, "goods"],
    [/担保/, "guarantee"],
    [/借款|借贷|借条/, "loan"],
  ),
  wages: matter("labourMatter", [/工伤/, "injury"], [/工程款|劳务款/, "works"], [/工资|薪|报酬/, "arrears"], [/辞退|解除/, "dismissal"]),
  farmland: [
    ...matter(
      "farmlandMatter",
      [/地界|界线|地埂|地畔|边界/, "boundary"],
      [/流转|租地/, "transfer"],
      [/被占|占地|占用/, "occupation"],
      [/权属|确权/, "ownership"],
      [/青苗/, "crops"],
    ),
    ownership,
  ],
  homestead: [
    ...matter(
      "homesteadMatter",
      [/界线|界址/, "boundary"],
      [/误占|占院|越界|侵占/, "encroachment"],
      [/出路|通行/, "passage"],
      [/祖屋|老宅/, "oldHouse"],
      [/建房|翻建/, "building"],
    ),
    ownership,
  ],
  grassland: [
    ...matter("grasslandMatter", [/合群|代牧/, "herding"], [/越界/, "trespass"], [/围栏/, "fence"], [/界|权属|争/, "boundary"]),
    { pattern: /两村|村与村/, facts: { betweenVillages: true } },
    ownership,
  ],
  water: [
    ...matter(
      "waterMatter",
      [/水源/, "source"],
      [/冲垮|淹|跑水/, "overflow"],
      [/先后|轮水|引水/, "turn"],
      [/偷水|截水/, "theft"],
      [/机井/, "well"],
    ),
    { pattern: /两村|村与村/, facts: { betweenVillages: true } },
    { pattern: /绝收/, facts: { totalCropLoss: true } },
  ],
  acquisition: matter(
    "acquisitionMatter",
    [/补偿款.*(未发|拖)/, "payment"],
    [/安置/, "resettlement"],
    [/拆迁/, "house"],
    [/征地/, "land"],
    [/移民/, "migration"],
  ),
  property: matter("propertyMatter", [/物业费/, "fees"], [/供热|供暖/, "heating"], [/停车|违停/, "parking"]),
  consumer: matter(
    "tradeMatter",
    [/预付|健身卡|会员卡/, "prepaid"],
    [/遗失|丢失/, "lost"],
    [/合伙|合群/, "partnership"],
    [/竞争/, "competition"],
    [/欠款|退款/, "refund"],
  ),
  traffic: [{ pattern: /醉驾|酒驾|酒后驾/, facts: { drunkDriving: true } }],
  medical: [
    { pattern: /停尸|遗体/, facts: { bodyUnburied: true } },
    { pattern: /精神障碍/, facts: { patientDisorder: true } },
  ],
  injury: [
    { pattern: /冰尸|停尸|遗体/, facts: { bodyUnburied: true } },
    ...matter("harmCause", [/溺水|落水/, "drowning"], [/动物|狗咬/, "animal"], [/打砸|打架|斗殴|互殴/, "fight"], [/校园|学校/, "school"]),
  ],
};

const stages: Readonly<Record<string, string>> = { formerSpouses: "divorced", lovers: "dating", spouses: "married" };

/** `known` are the facts read so far: the relation tells the marital stage, the number of people that of unpaid workers. */
export function factsByType(type: string, known: Facts, clauses: readonly string[]): Facts {
  const read = readWordings(wordings[type] ?? [], clauses);
  if (type === "marriage") return { ...defined("maritalStage", stages[String(known.relation)]), ...children(known), ...read };
  if (type === "wages") return { ...defined("unpaidWorkers", single(known.people)), ...read };
  return read;
}

const children = (known: Facts): Facts => (known.minorsInvolved === true ? { minorChildren: { atLeast: 1 } } : {});

function defined(name: string, value: FactValue | undefined): Facts {
  return value === undefined ? {} : { [name]: value };
}

function single(value: Facts[string] | undefined): FactValue | undefined {
  return typeof value === "number" || (typeof value === "object" && value !== null && "atLeast" in value) ? value : undefined;
}

/** Amounts in Chinese capitals (大写), as agreements and receipts have them. */

const digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const places = ["", "拾", "佰", "仟"];
const groups = ["", "万", "亿", "万亿"];
const groupSize = 10_000;

/** `人民币壹万贰仟叁佰元整`; `fen` is a whole number, not negative. */
export function capitals(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const rest = fen % 100;
  const whole = yuan === 0 ? "" : `${inGroups(yuan)}元`;
  if (rest === 0) return `人民币${whole === "" ? "零元" : whole}整`;
  return `人民币${whole}${fraction(rest, yuan > 0)}`;
}

/** A missing 角 between yuan and 分 is said. */
function fraction(rest: number, afterYuan: boolean): string {
  const jiao = Math.floor(rest / 10);
  const fen = rest % 10;
  const tenths = jiao > 0 ? `${digits[jiao]}角` : afterYuan ? "零" : "";
  return fen === 0 ? `${tenths}整` : `${tenths}${digits[fen]}分`;
}

function inGroups(yuan: number): string {
  const parts: number[] = [];
  for (let left = yuan; left > 0; left = Math.floor(left / groupSize)) parts.unshift(left % groupSize);
  let said = "";
  let gap = false;
  for (const [index, part] of parts.entries()) {
    const unit = groups[parts.length - 1 - index] ?? "";
    if (part === 0) {
      gap = said !== "";
      continue;
    }
    if (said !== "" && (gap || part < groupSize / 10)) said += "零";
    said += `${inPlaces(part)}${unit}`;
    gap = false;
  }
  return said;
}

function inPlaces(part: number): string {
  let said = "";
  let gap = false;
  for (let place = places.length - 1; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10;
    if (digit === 0) {
      gap = said !== "";
      continue;
    }
    said += `${gap ? "零" : ""}${digits[digit]}${places[place]}`;
    gap = false;
  }
  return said;
}

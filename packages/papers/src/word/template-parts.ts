/** What a Word file may hold to be a template: text and pictures of its own; no macros, nothing embedded, nothing from elsewhere. */
import type { Text } from "@jiefen/policy";
import type { TemplatePart } from "./template-faults.ts";

const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docProps\/[\w.-]+\.(xml|jpe?g|png)$/,
  /^word\/[\w-]+\.xml$/,
  /^word\/_rels\/[\w.-]+\.rels$/,
  /^word\/(theme|glossary)\/([\w-]+\/)*[\w.-]+\.(xml|rels)$/,
  /^word\/media\/[\w.-]+\.(png|jpe?g|gif|bmp)$/,
  /^customXml\/(_rels\/)?[\w.-]+\.(xml|rels)$/,
];

/** Instructions of fields that fetch from elsewhere, or start something. */
const reaching = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON)\b/;

export function partFaults(parts: readonly TemplatePart[]): readonly Text[] {
  if (!parts.some(({ name }) => name === "word/document.xml")) return [{ zh: "这不是 .docx 文件。", en: "This is no .docx file." }];
  return parts.flatMap((part) => faultsOf(part));
}

function faultsOf({ name, bytes }: TemplatePart): readonly Text[] {
  if (!allowed.some((pattern) => pattern.test(name))) {
    return [
      { zh: `模板里不能有 ${name}（宏、嵌入的文件等）。`, en: `A template may not hold ${name} (macros, embedded files and the like).` },
    ];
  }
  if (!/\.(xml|rels)$/.test(name)) return [];
  const text = new TextDecoder().decode(bytes);
  const faults: Text[] = [];
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) faults.push({ zh: `${name} 里有不能用的声明。`, en: `${name} declares what may not be used.` });
  if (/macroEnabled/i.test(text)) faults.push({ zh: "模板带有宏。", en: "The template brings macros." });
  const [, outside] = /<Relationship\b(?=[^>]*TargetMode="External")[^>]*Target="([^"]*)"/.exec(text) ?? [];
  if (outside !== undefined)
    faults.push({ zh: `模板引用了外部内容：${outside}`, en: `The template refers to something outside of it: ${outside}` });
  const fields = [...text.matchAll(/<w:(?:instrText|fldSimple)\b[^>]*>?[^<]*/g)].map(([field]) => field).join("");
  const [field] = reaching.exec(fields) ?? [];
  if (field !== undefined)
    faults.push({ zh: `模板里有 ${field} 域，不能用。`, en: `The template has a ${field} field, which may not be used.` });
  return faults;
}

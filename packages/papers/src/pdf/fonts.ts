/** The fonts of the papers: Noto Serif SC, of which only the characters used are embedded. */
import { createRequire } from "node:module";
import pdfmake from "pdfmake";

const { resolve } = createRequire(import.meta.url);
const family = "@expo-google-fonts/noto-serif-sc";

export const serif = "Serif";

const files = {
  normal: resolve(`${family}/400Regular/NotoSerifSC_400Regular.ttf`),
  bold: resolve(`${family}/700Bold/NotoSerifSC_700Bold.ttf`),
};

/** The maker of PDF, which reads nothing but these fonts. */
export function printer(): typeof pdfmake {
  const own = new Set<string>(Object.values(files));
  pdfmake.setFonts({ [serif]: files });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => own.has(path));
  return pdfmake;
}

/** The one dictionary of the package `opencc-js` that is used here; its parts bring no types of their own. */
declare module "opencc-js/dict/TSCharacters" {
  /** `traditional simplified` pairs, parted by `|`. */
  const characters: string;
  export = characters;
}

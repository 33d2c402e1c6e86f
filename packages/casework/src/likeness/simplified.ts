/** Traditional characters as they are written in simplified ones, for the names of people and places: what two people wrote down of one name. */
import { CustomConverter } from "opencc-js/core";
import characters from "opencc-js/dict/TSCharacters";

/** Character by character: phrases would make how a name is read hang on what stands beside it. */
export const simplified: (text: string) => string = CustomConverter(characters);

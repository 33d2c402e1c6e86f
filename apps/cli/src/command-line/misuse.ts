/** A call that cannot be carried out as given; told in one sentence, with what to do. */
import type { Text } from "@jiefen/policy";

export class Misuse extends Error {
  readonly text: Text;
  readonly hint: Text | undefined;
  constructor(text: Text, hint?: Text) {
    super(text.en);
    this.name = "Misuse";
    this.text = text;
    this.hint = hint;
  }
}

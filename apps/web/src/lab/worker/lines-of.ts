/** The lines of a file, some at a time, so that it is never held whole. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export interface SomeLines {
  readonly lines: readonly Line[];
  /** Bytes read so far. */
  readonly done: number;
}

/** Blank lines are counted and left out; a mark of byte order and a carriage return are no part of a line. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<SomeLines> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  let number = 0;
  let done = 0;
  const cut = (texts: readonly string[]): readonly Line[] =>
    texts.flatMap((text) => {
      number += 1;
      return text.trim() === "" ? [] : [{ number, text }];
    });
  for (;;) {
    const { value, done: ended } = await reader.read();
    if (ended) break;
    done += value.byteLength;
    const texts = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = texts.pop() ?? "";
    yield { lines: cut(texts), done };
  }
  yield { lines: cut([rest + decoder.decode()]), done };
}

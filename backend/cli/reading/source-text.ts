/** A place in a file, both counted from 1; the column in characters (code points), as editors and people count. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The text of a file with its lines. Offsets are UTF-16 units of the text without its byte order mark. */
export class SourceText {
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(
    readonly file: string,
    raw: string,
  ) {
    // Some editors put a byte order mark before the text.
    this.text = raw.replace(/^\uFEFF/, '');
    const starts = [0];
    for (const end of this.text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
    this.starts = starts;
  }

  get lines(): number {
    return this.starts.length;
  }

  /** The text of a line, counted from 1, without its end; '' beyond the file. */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.starts[line] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  /** Where a line begins, counted from 1. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  placeOf(offset: number): LineColumn {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: [...this.text.slice(this.starts[low], offset)].length + 1 };
  }
}

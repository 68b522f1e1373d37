import { compilePattern } from '#shared/expression/pattern';
import { between, pick, type Random } from '#shared/kernel/random';

/** So often a text is made before a pattern counts as one that cannot be met. */
const TRIES = 12;
/** Most repetitions where a pattern sets no bound. */
const SOME = 3;

/** A text that fits a pattern of an administrator; undefined where none was found. */
export function textLike(random: Random, source: string): string | undefined {
  const compiled = compilePattern(source);
  if (!compiled.ok) return undefined;
  for (let left = TRIES; left > 0; left -= 1) {
    const text = new Sampler(source, random).all();
    if (compiled.pattern.matches(text)) return text;
  }
  return undefined;
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: 'abcXYZ019_',
  s: ' ',
  D: 'ab',
  W: '-',
  S: 'a1',
};

/** Reads the common part of the syntax; what it does not know it takes for a sign, and the pattern itself judges the text. */
class Sampler {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly random: Random,
  ) {}

  /** One of the alternatives, up to a closing bracket or the end. */
  all(): string {
    const alternatives = [''];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        alternatives.push('');
      } else alternatives[alternatives.length - 1] += this.piece();
    }
    return pick(this.random, alternatives);
  }

  /** An atom as often as its repetition says; the atom is made anew each time. */
  private piece(): string {
    const start = this.at;
    let text = this.atom();
    const end = this.at;
    const [min, max] = this.repetition();
    const behind = this.at;
    const times = between(this.random, min, max);
    if (times === 0) text = '';
    for (let n = 1; n < times; n += 1) {
      this.at = start;
      text += this.atom();
    }
    this.at = Math.max(behind, end);
    return text;
  }

  private repetition(): readonly [min: number, max: number] {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (found === null) return [1, 1];
    this.at += found[0].length;
    if (found[1] !== undefined) return found[1] === '*' ? [0, SOME] : found[1] === '+' ? [1, SOME] : [0, 1];
    const min = Number(found[2]);
    if (found[3] === '') return [min, min];
    return [min, found[4] === '' ? min + SOME : Number(found[4])];
  }

  private atom(): string {
    const sign = this.next();
    if (sign === '(') {
      const head = /^\?(?::|P?<\w+>|[a-z]+:)/.exec(this.source.slice(this.at));
      this.at += head?.[0].length ?? 0;
      const text = this.all();
      this.at += 1;
      return text;
    }
    if (sign === '[') return this.oneOf();
    if (sign === '.') return '文';
    if (sign === '^' || sign === '$') return '';
    return sign === '\\' ? pick(this.random, [...this.escaped()]) : sign;
  }

  /** The signs of an escape. */
  private escaped(): string {
    const unicode = /^(?:u([0-9a-fA-F]{4})|x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2}))/.exec(this.source.slice(this.at));
    if (unicode !== null) {
      this.at += unicode[0].length;
      return String.fromCodePoint(parseInt(unicode[1] ?? unicode[2] ?? unicode[3]!, 16));
    }
    if (/^p\{/.test(this.source.slice(this.at))) {
      this.at = this.source.indexOf('}', this.at) + 1;
      return '文';
    }
    const sign = this.next();
    if (sign === 'b') return '';
    return CLASSES[sign] ?? sign;
  }

  /** A sign of a class in brackets. */
  private oneOf(): string {
    const negated = this.source[this.at] === '^';
    if (negated) this.at += 1;
    const signs: string[] = [];
    while (this.at < this.source.length && (this.source[this.at] !== ']' || signs.length === 0)) {
      const from = this.member();
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']' && from.length > 0) {
        this.at += 1;
        const [first, last] = [from.codePointAt(0)!, this.member().codePointAt(0)!];
        const middle = between(this.random, first, Math.max(first, last));
        signs.push(String.fromCodePoint(first), String.fromCodePoint(middle), String.fromCodePoint(last));
      } else signs.push(...from);
    }
    this.at += 1;
    const free = [...'甲a1-Z '].filter((sign) => !signs.includes(sign));
    return negated ? pick(this.random, free) : pick(this.random, signs);
  }

  private member(): string {
    const sign = this.next();
    return sign === '\\' ? this.escaped() : sign;
  }

  private next(): string {
    const sign = String.fromCodePoint(this.source.codePointAt(this.at)!);
    this.at += sign.length;
    return sign;
  }
}

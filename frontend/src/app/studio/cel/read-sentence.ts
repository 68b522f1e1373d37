import { type Comparator, type Comparison, type Sentence } from './sentence';
import { type Token, tokensOf } from './tokens';

type Part = Comparison | Sentence;
const SIGNS: Readonly<Record<string, Comparator>> = {
  '==': 'is',
  '!=': 'isNot',
  '>': 'above',
  '>=': 'atLeast',
  '<': 'below',
  '<=': 'atMost',
};
const OPPOSITES: Partial<Record<Comparator, Comparator>> = {
  yes: 'no',
  no: 'yes',
  given: 'missing',
  missing: 'given',
  contains: 'lacks',
  lacks: 'contains',
};

/** Reads CEL as a sentence; nothing where it says more than a sentence can, then it is shown as text. Never throws. */
export function readSentence(source: string): Sentence | undefined {
  const tokens = tokensOf(source);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = new Reader(tokens);
  const part = reader.either();
  if (part === undefined || !reader.finished) return undefined;
  const sentence: Sentence = 'parts' in part ? part : { join: 'and', parts: [part] };
  return depth(sentence) > 2 ? undefined : sentence;
}

function depth(part: Part): number {
  return 'parts' in part ? 1 + Math.max(...part.parts.map(depth)) : 0;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get finished(): boolean {
    return this.at === this.tokens.length;
  }

  either(): Part | undefined {
    return this.joined('or', '||', () => this.joined('and', '&&', () => this.unary()));
  }

  private joined(join: Sentence['join'], sign: string, read: () => Part | undefined): Part | undefined {
    const parts: Part[] = [];
    do {
      const part = read();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.take(sign));
    return parts.length === 1 ? parts[0] : { join, parts };
  }

  private unary(): Part | undefined {
    if (this.take('!')) {
      const part = this.unary();
      const opposite = part !== undefined && !('parts' in part) ? OPPOSITES[part.comparator] : undefined;
      return part === undefined || 'parts' in part || opposite === undefined
        ? undefined
        : { ...part, comparator: opposite };
    }
    if (!this.take('(')) return this.comparison();
    const inner = this.either();
    return this.take(')') ? inner : undefined;
  }

  private comparison(): Comparison | undefined {
    if (this.peek()?.text === 'has' && this.peek()?.kind === 'name') {
      this.at++;
      const subject = this.take('(') ? this.subject() : undefined;
      return subject !== undefined && this.take(')') ? { subject, comparator: 'given' } : undefined;
    }
    if (this.peek()?.kind === 'string') {
      const value = this.tokens[this.at++]?.text ?? '';
      const subject = this.take('in') ? this.subject() : undefined;
      return subject === undefined || this.peek()?.text === '('
        ? undefined
        : { subject, comparator: 'contains', value };
    }
    const subject = this.subject();
    if (subject === undefined) return undefined;
    return this.take('(') ? this.overEach(subject) : this.compared(subject);
  }

  /** `form.x.all(each, …)` and `form.x.exists(each, …)` where the condition only lists values. */
  private overEach(call: string): Comparison | undefined {
    const cut = call.lastIndexOf('.');
    const [subject, macro] = [call.slice(0, cut), call.slice(cut + 1)];
    const name = this.peek()?.kind === 'name' ? this.tokens[this.at++]?.text : undefined;
    if (!subject.includes('.') || name === undefined || !this.take(',')) return undefined;
    const listed = this.listed(name);
    if (listed === undefined || !this.take(')')) return undefined;
    const comparator =
      macro === 'all' && listed.among
        ? 'onlyOf'
        : macro === 'exists'
          ? listed.among
            ? 'anyOf'
            : 'otherThan'
          : undefined;
    return comparator && { subject, comparator, value: listed.values };
  }

  /** `each in [..]`, `each == a || each == b`, `!(each in [..])` or `each != a && each != b`: which values, and whether among them. */
  private listed(name: string): { readonly among: boolean; readonly values: readonly string[] } | undefined {
    if (this.take('!')) {
      const inner = this.take('(') ? this.listed(name) : undefined;
      return inner?.among === true && this.take(')') ? { among: false, values: inner.values } : undefined;
    }
    if (!this.take(name)) return undefined;
    if (this.take('in')) {
      const values = this.texts();
      return values && { among: true, values };
    }
    const among = this.peek()?.text === '==';
    const [sign, join] = among ? ['==', '||'] : ['!=', '&&'];
    const values: string[] = [];
    do {
      if (values.length > 0 && !this.take(name)) return undefined;
      const value = this.take(sign ?? '') && this.peek()?.kind === 'string' ? this.tokens[this.at++]?.text : undefined;
      if (value === undefined) return undefined;
      values.push(value);
    } while (this.take(join ?? ''));
    return { among, values };
  }

  private compared(subject: string): Comparison | undefined {
    if (this.take('in')) {
      const value = this.texts();
      return value === undefined ? undefined : { subject, comparator: 'oneOf', value };
    }
    const comparator = SIGNS[this.peek()?.kind === 'sign' ? (this.peek()?.text ?? '') : ''];
    if (comparator === undefined) return { subject, comparator: 'yes' };
    this.at++;
    const value = this.literal();
    if (typeof value !== 'boolean') return value === undefined ? undefined : { subject, comparator, value };
    if (comparator !== 'is' && comparator !== 'isNot') return undefined;
    return { subject, comparator: value === (comparator === 'is') ? 'yes' : 'no' };
  }

  /** A path of at least two names; an index makes it more than a sentence, a call is read by the caller. */
  private subject(): string | undefined {
    const names: string[] = [];
    do {
      const token = this.peek();
      if (token?.kind !== 'name') return undefined;
      this.at++;
      names.push(token.text);
    } while (this.take('.'));
    return names.length < 2 || this.peek()?.text === '[' ? undefined : names.join('.');
  }

  private texts(): readonly string[] | undefined {
    const texts: string[] = [];
    if (!this.take('[')) return undefined;
    do {
      const token = this.peek();
      if (token?.kind !== 'string') return undefined;
      this.at++;
      texts.push(token.text);
    } while (this.take(','));
    return this.take(']') ? texts : undefined;
  }

  private literal(): string | number | boolean | undefined {
    const negative = this.take('-');
    const token = this.peek();
    if (token === undefined) return undefined;
    this.at++;
    if (token.kind === 'number') return negative ? -Number(token.text) : Number(token.text);
    if (negative) return undefined;
    if (token.kind === 'string') return token.text;
    return token.text === 'true' || token.text === 'false' ? token.text === 'true' : undefined;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(text: string): boolean {
    const token = this.peek();
    if (token?.text !== text || token.kind === 'string') return false;
    this.at++;
    return true;
  }
}

/** A piece of a CEL text with its range [from, to) in UTF-16 units. The text of a string is its value, quotes and escapes undone. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'sign';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const PIECE =
  /\s+|\/\/[^\n]*|(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<sign>&&|\|\||[<>=!]=|[-+*/%<>!?:.,()[\]{}])/gy;

/** Cuts an expression into tokens; nothing where a sign belongs to no token. Never throws. */
export function tokensOf(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of source.matchAll(PIECE)) {
    if (match.index !== at) return undefined;
    at += match[0].length;
    const token = tokenOf(match);
    if (token !== undefined) tokens.push(token);
  }
  return at === source.length ? tokens : undefined;
}

function tokenOf(match: RegExpExecArray): Token | undefined {
  const range = { from: match.index, to: match.index + match[0].length };
  const { name, number, string, sign } = match.groups ?? {};
  if (name !== undefined) return { kind: 'name', text: name, ...range };
  if (number !== undefined) return { kind: 'number', text: number, ...range };
  if (string !== undefined) return { kind: 'string', text: unquoted(string), ...range };
  return sign === undefined ? undefined : { kind: 'sign', text: sign, ...range };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquoted(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}

/** A text as a CEL string. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

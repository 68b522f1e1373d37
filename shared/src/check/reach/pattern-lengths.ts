/** The fewest and the most characters that a text can have. */
export type Lengths = readonly [least: number, most: number];

const ANY: Lengths = [0, Infinity];

/**
 * How long texts can be that fit a pattern (RE2's syntax): never narrower than the truth, so that what lies outside fits for
 * certain not. What it cannot read may be of any length. Pure; never throws.
 */
export function patternLengths(source: string): Lengths {
  const reader = { source: [...source], at: 0 };
  const read = alternatives(reader, 0);
  return reader.at < reader.source.length ? ANY : (read ?? ANY);
}

interface Reader {
  readonly source: readonly string[];
  at: number;
}

function alternatives(reader: Reader, depth: number): Lengths | undefined {
  if (depth > 50) return undefined;
  let [least, most] = sequence(reader, depth) ?? ANY;
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    const [low, high] = sequence(reader, depth) ?? ANY;
    [least, most] = [Math.min(least, low), Math.max(most, high)];
  }
  return [least, most];
}

function sequence(reader: Reader, depth: number): Lengths | undefined {
  let [least, most] = [0, 0];
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    const one = repeated(reader, piece(reader, depth));
    if (one === undefined) return unreadable(reader);
    least += one[0];
    most += one[1];
  }
  return [least, most];
}

/** The rest is not looked at. */
function unreadable(reader: Reader): undefined {
  reader.at = reader.source.length;
  return undefined;
}

function piece(reader: Reader, depth: number): Lengths | undefined {
  const sign = reader.source[reader.at++]!;
  if (sign === '^' || sign === '$') return [0, 0];
  if (sign === '[') return charClass(reader);
  if (sign === '\\') return escaped(reader);
  if (sign !== '(') return [1, 1];
  if (reader.source[reader.at] === '?') {
    const head = /^\?(?::|P?<[A-Za-z_]\w*>)/.exec(reader.source.slice(reader.at, reader.at + 70).join(''))?.[0];
    if (head === undefined) return undefined;
    reader.at += [...head].length;
  }
  const inside = alternatives(reader, depth + 1);
  if (reader.source[reader.at] !== ')') return undefined;
  reader.at += 1;
  return inside;
}

function charClass(reader: Reader): Lengths | undefined {
  if (reader.source[reader.at] === '^') reader.at += 1;
  let first = true;
  for (; reader.at < reader.source.length; reader.at += 1, first = false) {
    const sign = reader.source[reader.at];
    if (sign === '\\') reader.at += 1;
    else if (sign === '[' && reader.source[reader.at + 1] === ':') {
      while (reader.at < reader.source.length && reader.source[reader.at] !== ']') reader.at += 1;
    } else if (sign === ']' && !first) {
      reader.at += 1;
      return [1, 1];
    }
  }
  return undefined;
}

/** An escape: of a class or of a character one, of a place in the text none; what is longer than two signs is not read. */
function escaped(reader: Reader): Lengths | undefined {
  const sign = reader.source[reader.at++];
  if (sign === undefined) return undefined;
  if (/[bBAz]/.test(sign)) return [0, 0];
  if (/[dDwWsSnrtfv]/.test(sign) || /[^A-Za-z0-9]/.test(sign)) return [1, 1];
  const rest = reader.source.slice(reader.at, reader.at + 40).join('');
  const more = { u: /^[0-9a-fA-F]{4}/, x: /^(?:[0-9a-fA-F]{2}|\{[0-9a-fA-F]+\})/, p: /^(?:[A-Z]|\{\^?\w+\})/ }[
    sign.toLowerCase() as 'u' | 'x' | 'p'
  ]?.exec(rest)?.[0];
  if (more === undefined) return undefined;
  reader.at += more.length;
  return [1, 1];
}

function repeated(reader: Reader, one: Lengths | undefined): Lengths | undefined {
  if (one === undefined) return undefined;
  const rest = reader.source.slice(reader.at, reader.at + 12).join('');
  const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(rest);
  if (found === null) return one;
  reader.at += found[0].length;
  if (reader.source[reader.at] === '?') reader.at += 1;
  const [sign, from, comma, to] = found;
  const [low, high] =
    from === undefined
      ? sign === '?'
        ? [0, 1]
        : [sign === '+' ? 1 : 0, Infinity]
      : [Number(from), comma === '' ? Number(from) : to === '' ? Infinity : Number(to)];
  return [one[0] * low!, one[1] === 0 ? 0 : high === 0 ? 0 : one[1] * high!];
}

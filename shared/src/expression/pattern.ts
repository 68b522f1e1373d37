import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { ExpressionIssue } from '#shared/expression/issue';
import { patternIssue, type PatternIssueCode } from '#shared/expression/pattern-issue';

/** A pattern of an administrator that was read. */
export interface CompiledPattern {
  readonly source: string;
  /** Whether the whole text fits, ^ and $ need not be written. Takes time in proportion to the text; never throws. */
  matches(text: string): boolean;
}

export type PatternOrIssues =
  | { readonly ok: true; readonly pattern: CompiledPattern }
  | { readonly ok: false; readonly issues: readonly ExpressionIssue[] };

const MAX_LENGTH = 500;
/** Instructions of the compiled program: time is at most their number times the signs of the text. */
const MAX_PROGRAM = 250;
/** In UTF-16 units; what is longer fits no pattern. */
const MAX_TEXT = 4000;

/** Patterns that were read, by source: forms of one version are opened again and again. */
const known = new Map<string, PatternOrIssues>();

/**
 * Reads a regular expression of an administrator: RE2 syntax, which has no lookaround and no backreference and therefore
 * takes linear time on any text (https://github.com/google/re2/wiki/Syntax). \uXXXX is understood as in JavaScript.
 * Fails with PATTERN.* at source ranges. Pure; never throws.
 */
export function compilePattern(source: string): PatternOrIssues {
  const earlier = known.get(source);
  if (earlier !== undefined) return earlier;
  if (known.size >= 500) known.clear();
  const made = compile(source);
  known.set(source, made);
  return made;
}

function compile(source: string): PatternOrIssues {
  if (source.length > MAX_LENGTH) return failed(source, 'PATTERN.TOO_LARGE');
  try {
    const engine = RE2JS.compile(
      source.replaceAll(/\\(?:u([0-9a-fA-F]{4})|[^])/g, (all, hex?: string) =>
        hex === undefined ? all : `\\x{${hex}}`,
      ),
    );
    if (engine.programSize() > MAX_PROGRAM) return failed(source, 'PATTERN.TOO_LARGE');
    return { ok: true, pattern: { source, matches: (text) => matches(engine, text) } };
  } catch (error) {
    return error instanceof RE2JSSyntaxException ? judged(source, error) : failed(source, 'PATTERN.SYNTAX');
  }
}

function matches(engine: RE2JS, text: string): boolean {
  try {
    return text.length <= MAX_TEXT && engine.testExact(text);
  } catch {
    return false;
  }
}

/** What the engine says of a syntax that it refuses, in our codes. */
const CODES: Readonly<Record<string, PatternIssueCode>> = {
  'missing closing ]': 'PATTERN.UNCLOSED',
  'missing closing )': 'PATTERN.UNCLOSED',
  'unexpected )': 'PATTERN.UNCLOSED',
  'invalid character class range': 'PATTERN.RANGE',
  'invalid escape sequence': 'PATTERN.ESCAPE',
  'trailing backslash at end of expression': 'PATTERN.ESCAPE',
  'invalid repeat count': 'PATTERN.REPEAT',
  'invalid nested repetition operator': 'PATTERN.REPEAT',
  'missing argument to repetition operator': 'PATTERN.REPEAT',
  'expression nests too deeply': 'PATTERN.TOO_LARGE',
  'expression too large': 'PATTERN.TOO_LARGE',
};

function judged(source: string, error: RE2JSSyntaxException): PatternOrIssues {
  const piece = error.getPattern() ?? '';
  const code = unsupported(piece) ?? (Object.hasOwn(CODES, error.error) ? CODES[error.error] : undefined);
  return failed(source, code ?? 'PATTERN.SYNTAX', piece);
}

/** What other engines know and a linear one cannot, or need not, do. */
function unsupported(piece: string): PatternIssueCode | undefined {
  if (/^\(\?<?[=!]/.test(piece)) return 'PATTERN.LOOKAROUND';
  if (/^\\[1-9k]/.test(piece)) return 'PATTERN.BACKREFERENCE';
  return /^\(\?>|[*+?}]\+$/.test(piece) ? 'PATTERN.POSSESSIVE' : undefined;
}

function failed(source: string, code: PatternIssueCode, piece = ''): PatternOrIssues {
  const at = piece === '' ? -1 : source.indexOf(piece);
  const [from, to] = at < 0 ? [0, source.length] : [at, at + piece.length];
  return { ok: false, issues: [patternIssue(code, from, to)] };
}

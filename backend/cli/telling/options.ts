import { Language } from '#shared/kernel/language';
import { sentence, type Reader, type Said } from './reader.js';

/** How the answer is given: as text for people, or as JSON for programs. */
export type Format = 'text' | 'json';

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const PAGE = 80;

/**
 * Takes `--format` and `--lang` out of the arguments of any verb. Without them a terminal gets text and anything else JSON, in
 * Chinese. Colours go to a terminal only, and not where NO_COLOR is set (no-color.org).
 */
export function readOptions(
  args: readonly string[],
  terminal: Terminal,
  env: Readonly<Record<string, string | undefined>>,
):
  | {
      readonly ok: true;
      readonly args: readonly string[];
      readonly format: Format;
      readonly reader: Reader;
    }
  | { readonly ok: false; readonly say: Said } {
  const given = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [option, inline] = args[at]!.split('=', 2) as [string, string?];
    if (option !== '--format' && option !== '--lang') rest.push(args[at]!);
    else given.set(option, inline ?? args[(at += 1)] ?? '');
  }
  const format = given.get('--format') ?? (terminal.isTTY === true ? 'text' : 'json');
  if (format !== 'text' && format !== 'json')
    return {
      ok: false,
      say: sentence(
        `--format 只能是 text 或 json，不能是「${format}」。`,
        `--format is text or json, not “${format}”.`,
      ),
    };
  const language = Language.safeParse(given.get('--lang') ?? 'zh');
  if (!language.success) return { ok: false, say: sentence('--lang 只能是 zh 或 en。', '--lang is zh or en.') };
  const colour = terminal.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const width = terminal.isTTY === true ? Math.min(Math.max(terminal.columns ?? PAGE, 40), 120) : PAGE;
  return {
    ok: true,
    args: rest,
    format,
    reader: { language: language.data, colour, width },
  };
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { sentence, type Said } from './telling/reader.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Files and options of a verb that takes so many files; or what is wrong with them. */
export function readArguments<const T extends Options>(args: readonly string[], files: number, options: T) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (positionals.length !== files) return { ok: false, say: wrongNumber(files, positionals.length) } as const;
    return { ok: true, files: positionals, options: values } as const;
  } catch (error) {
    return { ok: false, say: misused(error as NodeJS.ErrnoException) } as const;
  }
}

/** What parseArgs throws names the option in quotes. */
function misused({ code, message }: NodeJS.ErrnoException): Said {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? sentence(`没有 ${option} 这个选项。`, `There is no option ${option}.`)
    : sentence(`选项 ${option} 的用法不对。`, `The option ${option} is not used in this way.`);
}

function wrongNumber(wanted: number, given: number): Said {
  return sentence(`要给 ${wanted} 个文件，给了 ${given} 个。`, `${wanted} files are wanted, ${given} are given.`);
}

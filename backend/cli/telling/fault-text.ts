import type { JsonFault } from '../reading/json-faults.js';
import type { SourceText } from '../reading/source-text.js';
import { excerpt } from './excerpt.js';
import { header } from './header.js';
import { printable, type Said } from './reader.js';
import { say } from '#shared/kernel/text';

/** A file that is not JSON: where, what, and what to do. */
export function faultInWords(source: SourceText, { at, what, remedy }: JsonFault): Said {
  return (reader) => {
    const { language } = reader;
    const name = language === 'en' ? 'Not JSON FILE.NOT_JSON' : '不是 JSON FILE.NOT_JSON';
    const todo = language === 'en' ? 'To do: ' : '怎么改：';
    return [
      header(name, source.file, source.placeOf(at.from), 'error', reader),
      '',
      printable(say(what, language)),
      '',
      excerpt(source, at, 'error', reader),
      '',
      `${todo}${printable(say(remedy, language))}`,
    ].join('\n');
  };
}

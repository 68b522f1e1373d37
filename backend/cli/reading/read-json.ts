import { readFile } from 'node:fs/promises';
import { faultInWords } from '../telling/fault-text.js';
import { sentence, type Said } from '../telling/reader.js';
import { jsonFault } from './json-faults.js';
import { JsonPlaces } from './json-places.js';
import { SourceText } from './source-text.js';
import { isTooDeep } from '#shared/kernel/depth';

/** What a file of JSON holds, and where each part of it stands. */
export interface JsonFile {
  readonly source: SourceText;
  readonly value: unknown;
  /** Absent where it is nested too deeply for any rule to walk through it. */
  readonly places: JsonPlaces | undefined;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly say: Said };

/** The JSON of a file, or what to tell who named it. */
export async function readJson(file: string): Promise<Read<JsonFile>> {
  let raw: string;
  try {
    // Other encodings are refused rather than read with signs that nobody wrote.
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    return { ok: false, say: unreadable(file, error) };
  }
  const source = new SourceText(file, raw);
  try {
    const value: unknown = JSON.parse(source.text);
    return { ok: true, value: { source, value, places: isTooDeep(value) ? undefined : new JsonPlaces(source.text) } };
  } catch (error) {
    const fault = jsonFault(source.text, error instanceof Error ? error.message : '');
    return { ok: false, say: faultInWords(source, fault) };
  }
}

const WHY: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件', 'there is no such file'],
  EISDIR: ['它是一个文件夹', 'it is a folder'],
  EACCES: ['没有读它的权限', 'it may not be read'],
  ERR_ENCODING_INVALID_ENCODED_DATA: ['它不是 UTF-8 编码，请另存为 UTF-8', 'it is not UTF-8; save it as UTF-8'],
  EPERM: ['没有读它的权限', 'it may not be read'],
  ENOTDIR: ['路径里有一段不是文件夹', 'a part of its path is no folder'],
};

function unreadable(file: string, error: unknown): Said {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [zh, en] = WHY[code] ?? [message, message];
  return sentence(`读不了 ${file}：${zh}。`, `Cannot read ${file}: ${en}.`);
}

import { readFile } from 'node:fs/promises';
import { done, refused, type Outcome } from '#shared/kernel/outcome';

/** The JSON of a file, or FILE.UNREADABLE, FILE.NOT_JSON with the file's name. */
export async function readJson(file: string): Promise<Outcome<unknown>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refused('FILE.UNREADABLE', { file, why: error instanceof Error ? error.message : String(error) });
  }
  try {
    // Some editors put a byte order mark before the text.
    return done(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return refused('FILE.NOT_JSON', { file });
  }
}

/** What a person reads when a file could not be taken. */
export function whyNot({ code, params }: { readonly code: string; readonly params?: unknown }): string {
  const { file = '', why = '' } = (params ?? {}) as { readonly file?: string; readonly why?: string };
  return code === 'FILE.NOT_JSON' ? `${file} is not JSON` : `Cannot read ${file}: ${why}`;
}

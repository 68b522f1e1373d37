import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import fontverter from 'fontverter';

/** Weights that documents use. */
export type Weight = 'regular' | 'bold';

/** A font of the chain, and which characters it has. */
export interface ChainFont {
  /** TrueType. */
  readonly bytes: Buffer;
  readonly has: (codePoint: number) => boolean;
}

const require = createRequire(import.meta.url);

/**
 * For each weight the fonts in order: Noto Sans SC holds what is common, LXGW WenKai the rare characters of names
 * (𠮷, 䶮, 㙓…). Both under the SIL Open Font License.
 */
const FILES = {
  regular: [
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  ],
  bold: [
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2',
    '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-700-normal.woff2',
  ],
} as const satisfies Record<Weight, readonly string[]>;

const loaded = new Map<string, Promise<ChainFont>>();

/** The fonts of a weight, in the order in which they are tried: as many as the text needs. Each is read and unpacked once. */
export async function fontChain(weight: Weight, text: string): Promise<readonly ChainFont[]> {
  const chain: ChainFont[] = [];
  for (const file of FILES[weight]) {
    chain.push(await font(file));
    if (missingCharacters(chain, text).length === 0) break;
  }
  return chain;
}

function font(file: string): Promise<ChainFont> {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const reading = load(file);
  loaded.set(file, reading);
  return reading;
}

async function load(file: string): Promise<ChainFont> {
  const bytes = await fontverter.convert(await readFile(require.resolve(file)), 'truetype');
  const opened = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in opened)) throw new Error(`${file} is not one font`);
  return { bytes, has: (codePoint) => opened.hasGlyphForCodePoint(codePoint) };
}

/** The characters of a text that no font of the chain has; blank ones aside. */
export function missingCharacters(chain: readonly ChainFont[], text: string): string[] {
  const missing = [...new Set(text)].filter(
    (sign) => sign.trim() !== '' && !chain.some((one) => one.has(sign.codePointAt(0)!)),
  );
  return missing.sort();
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** Weights that documents use. */
export type Weight = 'regular' | 'bold';

/** A font of the chain, and which characters it has. */
export interface ChainFont {
  readonly name: string;
  readonly bytes: Buffer;
  readonly has: (codePoint: number) => boolean;
}

const require = createRequire(import.meta.url);

/**
 * For each weight the fonts in order: Noto Sans SC holds what is common, LXGW WenKai the rare characters of names
 * (𠮷, 䶮, 㙓…). Both under the SIL Open Font License.
 */
const FILES = {
  regular: ['@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2', '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2'],
  bold: ['@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2', '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-700-normal.woff2'],
} as const satisfies Record<Weight, readonly string[]>;

const loaded = new Map<Weight, Promise<readonly ChainFont[]>>();

/** The fonts of a weight, in the order in which they are tried; read once. */
export function fontChain(weight: Weight): Promise<readonly ChainFont[]> {
  const known = loaded.get(weight);
  if (known !== undefined) return known;
  const reading = Promise.all(FILES[weight].map(load));
  loaded.set(weight, reading);
  return reading;
}

async function load(path: string): Promise<ChainFont> {
  const bytes = await readFile(require.resolve(path));
  const font = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path} is not one font`);
  return { name: path.split('/').at(-1)!.split('.')[0]!, bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

/** The characters of a text that no font of the chain has; blank ones aside. */
export function missingCharacters(chain: readonly ChainFont[], text: string): string[] {
  const missing = [...new Set(text)].filter((sign) => sign.trim() !== '' && !chain.some((font) => font.has(sign.codePointAt(0)!)));
  return missing.sort();
}

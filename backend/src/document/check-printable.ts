import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Printable } from '#shared/document/printable';
import { textOfCertificate } from '#backend/document/draw-certificate';
import { textOfDocument } from '#backend/document/draw-document';
import { fontChain, missingCharacters } from '#backend/document/font-chain';

/** Whether the fonts have every sign of a paper; refuses with DOCUMENT.UNPRINTABLE {characters}. Asked before a number is given. */
export async function checkPrintable(printable: Printable): Promise<Outcome<undefined>> {
  const text = printable.kind === 'certificate' ? textOfCertificate(printable) : textOfDocument(printable);
  const missing = new Set<string>();
  for (const weight of ['regular', 'bold'] as const)
    for (const sign of missingCharacters(await fontChain(weight, text), text)) missing.add(sign);
  return missing.size === 0 ? done(undefined) : refused('DOCUMENT.UNPRINTABLE', { characters: [...missing] });
}

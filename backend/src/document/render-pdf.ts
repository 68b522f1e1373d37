import { done, type Outcome } from '#shared/kernel/outcome';
import type { Printable } from '#shared/document/printable';
import { drawCertificate, textOfCertificate } from '#backend/document/draw-certificate';
import { drawDocument, textOfDocument } from '#backend/document/draw-document';
import { Page } from '#backend/document/page';

/**
 * A printable as PDF, its text selectable, its fonts embedded by the characters used. `site` is the address of the site,
 * for the QR code of a certificate. Refuses with DOCUMENT.UNPRINTABLE {characters}.
 */
export async function renderPdf(printable: Printable, site: string): Promise<Outcome<Buffer>> {
  const page = await Page.open({
    layout: printable.kind === 'certificate' ? 'landscape' : 'portrait',
    title: `${printable.title} ${printable.number}`,
    author: printable.organ,
    text: printable.kind === 'certificate' ? textOfCertificate(printable) : textOfDocument(printable),
  });
  if (!page.ok) return page;
  if (printable.kind === 'certificate') drawCertificate(page.value, printable, `${site}/verify/${printable.code}`);
  else drawDocument(page.value, printable);
  return done(await page.value.close());
}

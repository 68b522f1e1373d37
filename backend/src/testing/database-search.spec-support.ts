import { Buffer } from 'node:buffer';
import type { TestServer } from '#backend/testing/server.spec-support';
import { textOfPdf } from '#backend/testing/pdf-text.spec-support';

/** The forms in which a value may stand in bytes: UTF-8, UTF-16 as PDF keeps it, as hex and as base64 of it, and escaped in JSON. */
function formsOf(value: string): Buffer[] {
  const utf8 = Buffer.from(value, 'utf8');
  const utf16 = Buffer.from(value, 'utf16le').swap16();
  const escaped = value.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const texts = [utf8.toString('hex'), utf8.toString('base64').replace(/=+$/, ''), utf16.toString('hex'), escaped];
  return [utf8, utf16, Buffer.from(value, 'utf16le'), ...texts.map((text) => Buffer.from(text, 'latin1'))];
}

/** Where values are found, `besides` left out: `collection: value`, each once. Every document is searched as its raw BSON, files put together and PDFs read as text too. */
export async function findInDatabase(
  server: TestServer,
  values: readonly string[],
  besides: Readonly<Record<string, object | 'all'>>,
): Promise<string[]> {
  const found = new Set<string>();
  const look = (where: string, bytes: Uint8Array): void => {
    for (const value of values)
      if (formsOf(value).some((form) => Buffer.from(bytes).includes(form))) found.add(`${where}: ${value}`);
  };
  const db = server.store.connection.db!;
  for (const { name } of await db.listCollections().toArray()) {
    const left = besides[name];
    if (left === 'all') continue;
    const filter = left === undefined ? {} : { $nor: [left] };
    for await (const raw of db.collection(name).find(filter, { raw: true })) look(name, raw as unknown as Uint8Array);
  }
  const chunks = db.collection<{ files_id: string; n: number; data: { buffer: Uint8Array } }>('files.chunks');
  for (const id of await chunks.distinct('files_id')) {
    const parts = await chunks.find({ files_id: id }).sort({ n: 1 }).toArray();
    const whole = Buffer.concat(parts.map(({ data }) => Buffer.from(data.buffer)));
    look('files', whole);
    const text = await textOfPdf(new Uint8Array(whole)).catch(() => '');
    look('files', Buffer.from(text, 'utf8'));
  }
  return [...found].sort();
}

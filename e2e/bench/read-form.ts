import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { System } from '../system/system.js';
import { median, type Row } from './figures.js';
import { CONNECTIONS, loadOf } from './load.js';

const ROUNDS = 5;
const AMOUNT = 5000;
const PATH = '/api/services/food-business-catering-new';

/** A published form read from the compiled cache, against a bare node:http answer of the same bytes. */
export async function benchReadForm(system: System): Promise<Row[]> {
  const answer = await fetch(system.origin + PATH);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`The form is not to be had: ${answer.status}`);
  const reference = await serveBare(bytes);
  try {
    const ask = () => ({ method: 'GET', path: PATH });
    const rateOf = async ({ origin, pid }: { origin: string; pid: number }) =>
      (await loadOf(origin, pid, AMOUNT, ask)).rate;
    await rateOf(system);
    await rateOf(reference);
    const shares: number[] = [];
    const rates: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = await rateOf(reference);
      const ours = await rateOf(system);
      shares.push((ours / theirs) * 100);
      rates.push(`${ours.toFixed(0)}/${theirs.toFixed(0)}`);
    }
    const how = `median of ${ROUNDS} rounds of ${AMOUNT}, ${CONNECTIONS} connections, ${bytes.length} bytes; a second, ours/bare: ${rates.join(' ')}`;
    return [
      {
        what: 'read a published form, against bare node:http',
        figure: median(shares),
        unit: '%',
        bound: 20,
        side: 'least',
        how,
      },
    ];
  } finally {
    await reference.stop();
  }
}

async function serveBare(
  bytes: Buffer,
): Promise<{ readonly origin: string; readonly pid: number; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-bare-'));
  const file = join(folder, 'answer.json');
  await writeFile(file, bytes);
  const server = fork(fileURLToPath(new URL('./bare-server.js', import.meta.url)), [file]);
  const [address] = (await once(server, 'message')) as [AddressInfo];
  return {
    origin: `http://127.0.0.1:${address.port}`,
    pid: server.pid ?? process.pid,
    stop: async () => {
      server.disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { System } from '../system/system.js';
import { median, type Row } from './figures.js';
import { CONNECTIONS, rateOf } from './load.js';

const ROUNDS = 5;
const AMOUNT = 5000;
const PATH = '/api/services/food-business-catering-new';

/** A published form read from the compiled cache, against a bare node:http answer of the same bytes. */
export async function benchReadForm(system: System): Promise<Row[]> {
  const answer = await fetch(system.origin + PATH);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`The form is not to be had: ${answer.status}`);
  const server = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
      .end(bytes),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The bare server has no port.');
    const bare = `http://127.0.0.1:${address.port}`;
    const ask = () => ({ method: 'GET', path: PATH });
    await rateOf(system.origin, AMOUNT, ask);
    await rateOf(bare, AMOUNT, ask);
    const shares: number[] = [];
    const rates: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = await rateOf(bare, AMOUNT, ask);
      const ours = await rateOf(system.origin, AMOUNT, ask);
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
    server.close();
  }
}

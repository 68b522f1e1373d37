import { startSystem } from '../system/system.js';
import { publishBenchItem } from './bench-item.js';
import { benchCheck } from './check.js';
import { rowInWords, type Row } from './figures.js';
import { benchKey } from './key.js';
import { benchReadForm } from './read-form.js';
import { benchSubmit } from './submit.js';

/**
 * `npm run bench`: figures against a reference of the same run. A figure over its bound is printed, not failed. The key press and the
 * check come first, while nothing else runs; submissions come last, since they leave work behind.
 */
const alone = [...benchKey(), ...benchCheck()];
const system = await startSystem('bench');
try {
  await publishBenchItem(system.origin);
  const rows: Row[] = [...alone, ...(await benchReadForm(system)), ...(await benchSubmit(system))];
  for (const row of rows) console.log(rowInWords(row));
} finally {
  await system.stop();
}

// `npm start`: from a fresh clone to a running demonstration. Runs on any Node from 20.19 on and needs no package.
import { handOver } from './hand-over.mjs';

await handOver('serve.mjs');

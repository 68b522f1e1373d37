// `npm test [-- SUITE…]`: everything that a release needs, or the named suites. Runs on any Node from 20.19 on and needs no package.
import { handOver } from './hand-over.mjs';

await handOver('run-suites.mjs');

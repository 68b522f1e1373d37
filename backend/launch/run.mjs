// `npm run tongban|bench|faults|pictures -- …`: runs a compiled program of the project on the pinned Node, compiled first when it is missing.
import { handOver } from './hand-over.mjs';

await handOver('run-compiled.mjs', process.argv.slice(2), console.error);

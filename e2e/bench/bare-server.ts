import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The reference of a bench, in a process of its own as our server is: the bytes of the named file for every question. */
const bytes = readFileSync(process.argv[2] ?? '');
const server = createServer((_, response) =>
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
    .end(bytes),
);
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit());

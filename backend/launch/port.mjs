import { createServer } from 'node:net';

/** Whether nobody listens on this port of 127.0.0.1. */
export async function isFree(port) {
  return (await listen(port)) !== undefined;
}

/** A port of 127.0.0.1 that the system says is free now. */
export async function freePort() {
  return listen(0);
}

function listen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

import { isFree } from './port.mjs';
import { Sentence } from './sentence.mjs';

/** Refuses a port on which somebody listens, and tells when it is a Tongban server. */
export async function requireFree(port) {
  if (await isFree(port)) return;
  const who = (await isTongban(port)) ? 'another Tongban server' : 'another program';
  throw new Sentence(
    `Port ${port} is in use by ${who}: stop that one, or choose another port (PORT=${port + 1} npm start).`,
  );
}

async function isTongban(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/live`, { signal: AbortSignal.timeout(1000) });
    return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}

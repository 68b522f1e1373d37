import { lookup as lookUp, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type Egress, mayConnect } from '#backend/webhook/egress';

type Resolver = (
  name: string,
  options: { all: true },
  answer: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Resolves a name for a connection that may only go where messages may (T13): what was checked is what is connected to, so that a name cannot
 * mean something else by then. Fails with EFORBIDDEN.
 */
export function lookupWithin(egress: Egress, resolve: Resolver = lookUp): LookupFunction {
  return (hostname, options, answer) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error) return answer(error, '');
      if (first === undefined || found.some(({ address }) => !mayConnect(address, egress)))
        return answer(Object.assign(new Error('forbidden'), { code: 'EFORBIDDEN' }), '');
      return options.all === true ? answer(null, found) : answer(null, first.address, first.family);
    });
}

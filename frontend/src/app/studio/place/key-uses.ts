import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import type { Use } from './use';

/** Places that hold a bare key, by what the key names. `*` stands for one step of a pointer. */
const KEY_PLACES = {
  element: ['/materials/*/sources/*/fields/*', '/results/*/lines/*/option'],
  step: [
    '/chain/intake/accepted',
    '/chain/intake/notAccepted',
    '/chain/intake/notNeeded',
    '/chain/intake/correction/silenceEnd',
    '/chain/withdrawn',
    '/chain/steps/*/next',
    '/chain/steps/*/otherwise',
    '/chain/steps/*/outcomes/*/next',
    '/chain/steps/*/branches/*/next',
  ],
  result: ['/chain/steps/*/action/result'],
} as const;

/** Mentions of a key where a key stands alone, outside of expressions. */
export function keyUses(definition: Definition, at: Pointer, key: string): readonly Use[] {
  const row = /^(.*\/elements\/\d+)\/elements\/\d+$/.exec(at)?.[1];
  if (row !== undefined) return matching(definition, [`${row}/summary/*`], key);
  if (/^\/form\/pages\/\d+\/sections\/\d+\/elements\/\d+$/.test(at))
    return matching(definition, KEY_PLACES.element, key);
  if (/^\/chain\/steps\/\d+$/.test(at)) return matching(definition, KEY_PLACES.step, key);
  return /^\/results\/\d+$/.test(at) ? matching(definition, KEY_PLACES.result, key) : [];
}

function matching(definition: Definition, places: readonly string[], key: string): readonly Use[] {
  return places.flatMap((place) => find(definition, place.split('/').slice(1), '', key));
}

function find(value: unknown, steps: readonly string[], at: Pointer, key: string): readonly Use[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === key ? [{ at, source: key, from: 0, to: key.length }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    step === '*' || step === name ? find(inner, rest, `${at}/${name}`, key) : [],
  );
}

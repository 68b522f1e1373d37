import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { isStepPlace, lanePointer, STEP_PATTERNS, stepPointer } from './step-place';
import type { Use } from './use';

const inSteps = (...below: string[]): readonly string[] =>
  STEP_PATTERNS.flatMap((step) => below.map((place) => `${step}${place}`));

/** Places that hold a bare key, by what the key names. `*` stands for one step of a pointer. */
const KEY_PLACES = {
  element: [
    '/materials/*/sources/*/fields/*',
    '/results/*/lines/*/option',
    '/commitments/*/declaredBy',
    ...inSteps('/fields/*/field'),
  ],
  page: ['/situations/*/pages/*'],
  step: [
    '/chain/intake/accepted',
    '/chain/intake/notAccepted',
    '/chain/intake/notNeeded',
    '/chain/intake/referred',
    '/chain/intake/first',
    '/chain/intake/returned',
    '/chain/intake/correction/silenceEnd',
    '/chain/withdrawn',
    '/chain/aftercare/entry',
    ...['/chain/steps/*', '/chain/aftercare/steps/*'].map((step) => `${step}/lanes/*/entry`),
    ...inSteps('/next', '/otherwise', '/outcomes/*/next', '/branches/*/next', '/silence/next', '/action/failed'),
    ...inSteps('/consented', '/conditional', '/refused', '/may/returnTo/*', '/who/sameAs/*', '/who/otherThan/*'),
    '/clocks/*/pausedBy/*/steps/*',
    '/clocks/*/onExpiry/next',
    '/documents/*/step',
    '/commitments/*/withdrawnTo',
    '/commitments/*/lapsed',
    '/situations/*/entry',
    '/scenarios/*/moves/*/at',
    '/scenarios/*/moves/*/target',
    '/scenarios/*/expected/route/*',
  ],
  result: [...inSteps('/action/result'), '/situations/*/results/*'],
  document: [...inSteps('/notice', '/outcomes/*/document'), '/scenarios/*/expected/documents/*'],
  clock: [...inSteps('/may/extend/*'), '/situations/*/clocks/*', '/scenarios/*/moves/*/target'],
  material: [
    ...inSteps('/materials/*'),
    '/situations/*/materials/*',
    '/scenarios/*/deferred/*',
    '/scenarios/*/moves/*/materials/*',
    '/scenarios/*/moves/*/places/*',
  ],
  commitment: [
    '/materials/*/sources/*/commitment',
    '/materials/*/deferredBy',
    '/scenarios/*/commitments/*',
    '/scenarios/*/moves/*/target',
  ],
  fee: inSteps('/fee'),
  situation: ['/scenarios/*/expected/situation'],
  codeList: ['', ...STEP_PATTERNS].flatMap((owner) =>
    ['', '/elements/*', '/columns/*'].map((row) => `${owner}/form/pages/*/sections/*/elements/*${row}/list`),
  ),
} as const;

/** The parts of a definition whose entries have keys that others hold bare. */
const PARTS: Readonly<Record<string, keyof typeof KEY_PLACES>> = {
  results: 'result',
  documents: 'document',
  clocks: 'clock',
  materials: 'material',
  commitments: 'commitment',
  fees: 'fee',
  situations: 'situation',
  codeLists: 'codeList',
};

/** Mentions of a key where a key stands alone, outside of expressions. */
export function keyUses(definition: Definition, at: Pointer, key: string): readonly Use[] {
  const row = /^(\/form\/.*\/elements\/\d+)\/elements\/\d+$/.exec(at)?.[1];
  if (row !== undefined) return matching(definition, [`${row}/summary/*`], key);
  if (/^\/form\/pages\/\d+\/sections\/\d+\/elements\/\d+$/.test(at))
    return [...matching(definition, KEY_PLACES.element, key), ...scenarioUses(definition, key)];
  if (/^\/form\/pages\/\d+$/.test(at)) return matching(definition, KEY_PLACES.page, key);
  if (isStepPlace(at)) return [...matching(definition, KEY_PLACES.step, key), ...anchorUses(definition, key)];
  if (lanePointer(at) === at) return matching(definition, [`${stepPointer(at)}/lead`], key);
  const step = stepPointer(at);
  if (step !== undefined && at.startsWith(`${step}/outcomes/`) && /\/outcomes\/\d+$/.test(at))
    return matching(definition, [`${step}/ratio/otherwise`], key);
  const part = PARTS[/^\/(\w+)\/\d+$/.exec(at)?.[1] ?? ''];
  return part === undefined ? [] : matching(definition, KEY_PLACES[part], key);
}

/** The begin and end of a step that start or end a limit: the key stands behind `entered:` or `left:`. */
function anchorUses({ clocks }: Definition, key: string): readonly Use[] {
  return clocks.flatMap((clock, index) =>
    (['from', 'to'] as const).flatMap((end): readonly Use[] => {
      const [anchor, mark] = [clock[end], clock[end]?.indexOf(':')];
      if (mark === undefined || mark < 0 || anchor.slice(mark + 1) !== key) return [];
      return [{ at: `/clocks/${index}/${end}`, source: anchor, from: mark + 1, to: anchor.length }];
    }),
  );
}

/** Where scenarios name a question that must show or not, or a place that is told. */
function scenarioUses(definition: Definition, key: string): readonly Use[] {
  return matching(
    definition,
    ['/scenarios/*/expected/shown/*', '/scenarios/*/expected/hidden/*', '/scenarios/*/moves/*/places/*'],
    key,
  );
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

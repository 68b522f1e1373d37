import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';

/** A text of the definition that refers to keys, with its place. */
export interface Source {
  readonly at: Pointer;
  readonly source: string;
}

const EXPRESSION_NAMES: ReadonlySet<string> = new Set([
  'visibleWhen',
  'requiredWhen',
  'readonlyWhen',
  'neededWhen',
  'offeredWhen',
  'barredWhen',
  'default',
  'computed',
  'holds',
  'when',
  'holder',
  'holderCode',
  'proves',
  'quantity',
  'under',
]);

const EXPRESSION_PLACES = [
  /^\/results\/\d+\/lines\/\d+\/value$/,
  /^\/results\/\d+\/from$/,
  /^\/chain\/region$/,
  /\/query\/\w+$/,
];

/** Every expression of a definition, also of a broken one: found by the names of the places, with scenarios left out. */
export function expressionsOf({ scenarios: _scenarios, ...definition }: Definition): readonly Source[] {
  return textsOf(
    definition,
    (name, at) => EXPRESSION_NAMES.has(name) || EXPRESSION_PLACES.some((place) => place.test(at)),
  );
}

/** Every text with {{…}} of a definition: bodies of documents and messages. */
export function templatesOf({ documents, chain }: Definition): readonly Source[] {
  return textsOf({ documents, chain }, (_, at) =>
    /^\/documents\/\d+\/(body|title)\/\w+$|^\/chain\/.*steps\/\d+\/message\/\w+$/.test(at),
  );
}

function textsOf(root: object, wanted: (name: string, at: Pointer) => boolean): readonly Source[] {
  const found: Source[] = [];
  const enter = (value: unknown, name: string, at: Pointer): void => {
    if (typeof value === 'string') {
      if (wanted(name, at)) found.push({ at, source: value });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) enter(inner, key, `${at}/${key}`);
    }
  };
  enter(root, '', '');
  return found;
}

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
  'default',
  'computed',
  'holds',
  'when',
  'holder',
  'quantity',
  'under',
]);

/** Every expression of a definition. */
export function expressionsOf(definition: Definition): readonly Source[] {
  return textsOf(
    definition,
    (name, at) => EXPRESSION_NAMES.has(name) || (name === 'value' && at.startsWith('/results/')),
  );
}

/** Every text with {{…}} of a definition: bodies of documents and messages. */
export function templatesOf(definition: Definition): readonly Source[] {
  return textsOf(definition, (_, at) => /^\/(documents\/\d+\/(body|title)|chain\/steps\/\d+\/message)\//.test(at));
}

function textsOf(definition: Definition, wanted: (name: string, at: Pointer) => boolean): readonly Source[] {
  const found: Source[] = [];
  const enter = (value: unknown, name: string, at: Pointer): void => {
    if (typeof value === 'string') {
      if (wanted(name, at)) found.push({ at, source: value });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) enter(inner, key, `${at}/${key}`);
    }
  };
  enter(definition, '', '');
  return found;
}

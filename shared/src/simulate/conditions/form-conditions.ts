import type { Pointer } from '#shared/kernel/pointer';
import { formPlaces, type FormPlace } from '#shared/definition/form-place';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import type { CompiledElement, CompiledForm, CompiledPage, CompiledSection } from '#shared/form/compiled-form';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import type { FormSource } from '#shared/form/form-source';
import { resolveForm } from '#shared/form/resolve-form';
import type { Condition, ConditionKind, ConditionPlace } from '#shared/simulate/conditions/condition';

/** The conditions of a form, in its order. `at` is the pointer of what holds the form: '' of the item, that of a step else. */
export function formConditions(source: FormSource, at: Pointer): readonly Condition[] {
  const compiled = compiledFormOf(source);
  return formPlaces(resolveForm(source)).flatMap((place) => {
    const keys = [...place.within, place].filter(({ kind }) => kind === 'element').map(({ key }) => key);
    const part = partOf(compiled, place, keys);
    if (part === undefined) return [];
    const [page, section] = place.within.filter(({ kind }) => kind !== 'element');
    const heading = page && `#/${page.key}${section === undefined ? '' : `/${section.key}`}`;
    const where: ConditionPlace = { keys, ...(heading !== undefined && { heading }) };
    return expressionsOf(part).map(([kind, steps, expression]) => ({
      ...{ pointer: `${at}${place.pointer}${steps}`, kind, words: place.words, expression, place: where },
    }));
  });
}

type Part = CompiledPage | CompiledSection | CompiledElement;

function partOf(compiled: CompiledForm, place: FormPlace, keys: readonly string[]): Part | undefined {
  if (place.kind === 'element') {
    const [first = '', ...inner] = keys;
    return inner.reduce((element, key) => element?.row.find((each) => each.key === key), compiled.elements.get(first));
  }
  if (place.kind === 'page') return compiled.pages.find(({ source }) => source.key === place.key);
  const page = compiled.pages.find(({ source }) => source.key === place.within[0]?.key);
  return page?.sections.find(({ source }) => source.key === place.key);
}

type Found = readonly [kind: ConditionKind, steps: Pointer, expression: CompiledExpression];

function expressionsOf(part: Part): Found[] {
  const { visibleWhen } = part;
  const found: Found[] = visibleWhen === undefined ? [] : [['visible', '/visibleWhen', visibleWhen]];
  if (!('checks' in part)) return found;
  if (part.requiredWhen !== undefined) found.push(['required', '/requiredWhen', part.requiredWhen]);
  if (part.readonlyWhen !== undefined) found.push(['readonly', '/readonlyWhen', part.readonlyWhen]);
  // Entries of a code list under one parent share their condition: it counts once.
  const seen = new Set<CompiledExpression>();
  part.options.forEach(({ visibleWhen: offered }, index) => {
    if (offered === undefined || seen.has(offered) || offered.source === 'false') return;
    seen.add(offered);
    found.push(['option', `/options/${index}/visibleWhen`, offered]);
  });
  part.checks.forEach(({ holds }, index) => found.push(['check', `/checks/${index}/holds`, holds]));
  return found;
}

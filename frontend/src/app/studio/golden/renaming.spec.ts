import { checkDefinition } from '#shared/check/check-definition';
import { locateExpressions } from '#shared/check/locate-expressions';
import { Definition } from '#shared/definition/definition';
import { formPlaces } from '#shared/definition/form-place';
import { sameJson } from '#shared/kernel/json';
import { resolveForm } from '#shared/form/resolve-form';
import { changeKey } from '../edit/change-key';
import { run } from '../edit/command';
import { expressionsOf } from '../place/expressions';
import { isStepPlace } from '../place/step-place';
import { GOLDEN_ITEMS } from './golden-items.spec-support';

const RENAMED =
  /^\/(materials|commitments|clocks|documents|results|situations|fees|codeLists)\/\d+$|^\/form\/pages\/\d+(\/sections\/\d+\/elements\/\d+)?$|\/(lanes|outcomes)\/\d+$/;

/** Everything in a definition whose key may be renamed. */
function keyedPlaces(definition: Definition): readonly string[] {
  const found: string[] = [];
  const enter = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Object.hasOwn(value, 'key') && (RENAMED.test(at) || isStepPlace(at))) found.push(at);
    for (const [step, inner] of Object.entries(value)) enter(inner, `${at}/${step}`);
  };
  const { scenarios: _scenarios, ...parts } = definition;
  enter(parts, '');
  return found.filter((at) => !/\/form\/.*\/(options|columns)\//.test(at));
}

const errorsOf = (definition: Definition): readonly string[] =>
  checkDefinition(definition)
    .filter(({ severity, code }) => severity === 'error' && !code.startsWith('SCENARIO'))
    .map(({ code, pointer }) => `${code} ${pointer}`);

describe('Renaming in golden items', () => {
  for (const [name, definition] of GOLDEN_ITEMS) {
    it(`${name}: every reference follows, and undo gives back the same`, () => {
      const before = errorsOf(definition);
      for (const at of keyedPlaces(definition)) {
        const command = changeKey(definition, at, 'renamedByASpec');
        if (!command.ok) return fail(`${at}: ${command.refusal.code}`);
        const { definition: after, inverse } = run(definition, command.value);
        expect(Definition.safeParse(after).success).withContext(at).toBeTrue();
        expect(errorsOf(after)).withContext(at).toEqual(before);
        expect(sameJson(run(after, inverse).definition as never, definition as never))
          .withContext(at)
          .toBeTrue();
      }
    });

    it(`${name}: every expression that the check reads is known to “where used”`, () => {
      const known = new Set(expressionsOf(definition).map(({ at }) => at));
      const read = locateExpressions(definition, formPlaces(resolveForm(definition))).map(({ pointer }) => pointer);
      expect(read.filter((at) => !known.has(at) && !/\/options\//.test(at))).toEqual([]);
    });
  }
});

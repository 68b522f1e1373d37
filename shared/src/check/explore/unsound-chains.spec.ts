import { checkDefinition } from '#shared/check/check-definition';
import { exhaust, RealCase } from '#shared/check/explore/real-case.spec-support';
import { UNSOUND_CHAINS } from '#shared/check/explore/unsound-chains.spec-support';
import type { CaseWitness } from '#shared/check/explore/witness';
import type { Finding } from '#shared/check/finding';
import { stepPlaces } from '#shared/check/step-places';
import type { Definition } from '#shared/definition/definition';

const SOUNDNESS: ReadonlySet<string> = new Set(['CHAIN.STRANDED', 'STEP.NO_END', 'STEP.CIRCLE']);
const MOST = 200;

const soundness = (definition: Definition): readonly Finding[] =>
  checkDefinition(definition).filter(({ code }) => SOUNDNESS.has(code));

describe('A chain that somebody could write and that strands a case', () => {
  for (const { what, definition, findings } of UNSOUND_CHAINS)
    describe(`(${what})`, () => {
      const stepAt = (pointer: string): string | undefined =>
        stepPlaces(definition.chain).find((place) => place.pointer === pointer)?.step.key;

      it('is found, once, as an error with a witness', () => {
        const found = soundness(definition);
        expect(found.map(({ code, pointer }) => `${code} ${stepAt(pointer)}`)).toEqual([...findings]);
        expect(found.every(({ severity, witness }) => severity === 'error' && witness !== undefined)).toBeTrue();
      });

      it('strands a real case that goes the way of the witness', () => {
        const [finding] = soundness(definition);
        const { moves, ...given } = finding!.witness as unknown as CaseWitness;
        const run = new RealCase(definition, given);
        for (const move of moves) {
          if (run.turns) break;
          expect(run.ended).toBeFalse();
          expect(run.make(move)).not.toBe('refused');
        }
        const later = run.turns ? undefined : exhaust(run, MOST);
        expect(run.turns || later !== undefined).toBeTrue();
        expect(later?.ends ?? false).toBeFalse();
      });
    });
});

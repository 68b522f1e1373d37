import { checkDefinition } from '#shared/check/check-definition';
import { decide, field } from '#shared/check/planted/planted.spec-support';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

describe('checkDefinition, answers and decisions thought through', () => {
  it('shows answers under which the field is required and hidden', () => {
    const tiny = tinyDefinition((d) =>
      Object.assign(field(d, 'site'), { required: undefined, requiredWhen: '!form.online' }),
    );
    expect(checkDefinition(tiny)[0]?.witness as unknown).toEqual({ online: false });
  });

  it('shows the decisions that lead to where no end can be reached', () => {
    const tiny = tinyDefinition((d) => {
      d.chain.steps.push({
        kind: 'notify',
        key: 'round',
        name: { zh: '绕' },
        stage: 'review',
        message: { zh: '好' },
        next: 'round',
      });
      decide(d).outcomes[1]!.next = 'round';
    });
    expect(checkDefinition(tiny).find(({ code }) => code === 'STEP.NO_END')?.witness as unknown).toEqual({
      answers: {},
      moves: [{ does: 'accept' }, { does: 'decide', at: 'decide', outcome: 'refuse' }],
    });
  });
});

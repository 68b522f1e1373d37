import { civilDateOf } from '#shared/kernel/civil-date';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { stepOf, type StaffedStep } from '#shared/definition/chain';
import { advance } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import { openStep } from '#shared/case/case-state';
import { extensionOf } from '#shared/case/extension-of';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';
import { returnTargets } from '#shared/case/return-targets';
import { transferTargets } from '#shared/case/transfer-targets';

type Events = Outcome<readonly CaseEvent[]>;

/** What officers may do at a step besides deciding it. Each is refused where it names what the step does not allow. */
export const COLLEAGUES: {
  readonly [
    K in 'returnTo' | 'transfer' | 'delegate' | 'addCosigner' | 'consult' | 'giveOpinion' | 'extend' | 'remind'
  ]: (given: Given<K>) => Events;
} = {
  returnTo: ({ facts, state, command, stamp }) => {
    const { step, to, reason } = command;
    if (!returnTargets(facts, state, step).includes(to)) return unknown('to', 'CASE.NO_SUCH_STEP');
    const told: CaseEvent = { kind: 'returnedTo', ...stamp, step, to, reason };
    return done([told, ...advance(facts, applyEvent(state, told), to)]);
  },
  transfer: ({ facts, state, command, stamp }) => {
    const { step, to, reason } = command;
    const from = stamp.by.post;
    if (from === undefined || !transferTargets(facts, state, step).includes(to))
      return unknown('to', 'CASE.NO_SUCH_POST');
    return done([{ kind: 'transferred', ...stamp, step, from, to, reason }]);
  },
  delegate: ({ facts, command, stamp }) => {
    const { step, to, from, until } = command;
    const post = stamp.by.post;
    if (post === undefined || !mayOf(facts, step).delegate?.includes(to)) return unknown('to', 'CASE.NO_SUCH_POST');
    if (until < from || until < civilDateOf(facts.now)) return unknown('until', 'CASE.DUE_PAST');
    return done([{ kind: 'delegated', ...stamp, step, post, to, from, until }]);
  },
  addCosigner: ({ facts, state, command, stamp }) => {
    const { step, post, reason } = command;
    const asked = openStep(state, step)?.cosigners?.includes(post) === true;
    if (asked || !mayOf(facts, step).cosign?.includes(post)) return unknown('post', 'CASE.NO_SUCH_POST');
    return done([{ kind: 'cosignerAdded', ...stamp, step, post, reason }]);
  },
  consult: ({ facts, state, command, stamp }) => {
    const { step, post, question } = command;
    if (!mayOf(facts, step).consult?.includes(post)) return unknown('post', 'CASE.NO_SUCH_POST');
    return done([{ kind: 'consulted', ...stamp, step, id: `q${state.seq}`, post, question }]);
  },
  giveOpinion: ({ state, command, stamp, actor }) => {
    const { step, id, opinion } = command;
    const asked = openStep(state, step)?.consultations?.find((one) => one.id === id && one.opinion === undefined);
    if (asked === undefined || !actor.posts.includes(asked.post)) return unknown('id', 'CASE.NO_SUCH_QUESTION');
    return done([{ kind: 'opinionGiven', ...stamp, by: { ...stamp.by, post: asked.post }, step, id, opinion }]);
  },
  extend: ({ facts, state, command, stamp, actor }) => {
    const { step, clock, reason } = command;
    const may = mayOf(facts, step).extend?.includes(clock) === true;
    const limit = may ? extensionOf(facts, state, actor, clock) : undefined;
    if (limit === undefined) return unknown('clock', 'CASE.NOT_EXTENDABLE');
    return done([{ kind: 'extended', ...stamp, step, clock, limit, reason }]);
  },
  remind: ({ command, stamp }) => done([{ kind: 'reminded', ...stamp, step: command.step, text: command.text }]),
};

function mayOf(facts: Given['facts'], step: string): NonNullable<StaffedStep['may']> {
  return (stepOf(facts.definition.chain, step) as StaffedStep).may ?? {};
}

function unknown(at: string, code: string): Events {
  return refused(code, {}, [{ pointer: `/command/${at}`, code }]);
}

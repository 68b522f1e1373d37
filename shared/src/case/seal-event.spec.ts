import { digest } from '#shared/case/digest.spec-support';
import { eraseValues } from '#shared/case/erase-values';
import { sealEvent, type SealedEvent, verifyEvents } from '#shared/case/seal-event';
import { RandomCase, GOLDEN } from '#shared/case/random-case.spec-support';
import { decideCase } from '#shared/case/decide-case';

function sealedCase(): SealedEvent[] {
  const run = new RandomCase(GOLDEN);
  const accepted = decideCase(
    run.facts,
    run.state,
    { kind: 'accept' },
    { account: 'c', name: 'c', posts: ['hall.clerk'] },
  );
  if (!accepted.ok) throw new Error(accepted.refusal.code);
  run.add(accepted.value);
  let salts = 0;
  let last = { seq: 0, hash: '' };
  return run.events.map((event) => {
    const sealed = sealEvent(event, last, { sha256: digest, salt: () => `salt${(salts += 1)}` });
    last = sealed;
    return JSON.parse(JSON.stringify(sealed)) as SealedEvent;
  });
}

describe('Sealed events', () => {
  it('verify as they were sealed', () => expect(verifyEvents(sealedCase(), digest)).toEqual({ ok: true }));

  const tampering: readonly [string, (events: SealedEvent[]) => unknown][] = [
    ['an answer', (events) => ((events[0]!.event as { answers: Record<string, unknown> }).answers['name'] = '别人')],
    [
      'an answer taken away',
      (events) => delete (events[0]!.event as { answers: Record<string, unknown> }).answers['name'],
    ],
    ['an answer added', (events) => ((events[0]!.event as { answers: Record<string, unknown> }).answers['added'] = 1)],
    ['who did it', (events) => (events[1]!.event.by.account = 'somebody')],
    ['when it was', (events) => (events[1]!.event.at = '2026-03-03T00:00:00.000Z')],
    ['the order', (events) => events.reverse()],
    ['a missing event', (events) => events.splice(1, 1)],
    ['a salt', (events) => (events[0]!.salted['/answers/name']!.salt = 'other')],
    ['a digest', (events) => (events[0]!.salted['/answers/name']!.digest = '0'.repeat(64))],
  ];
  for (const [what, tamper] of tampering) {
    it(`show ${what}`, () => {
      const events = sealedCase();
      tamper(events);
      expect(verifyEvents(events, digest).ok).toBeFalse();
    });
  }

  it('still verify when values were erased with their salts and the chain tells of it, not without', () => {
    const events = sealedCase();
    const rule = { n: 2, unit: 'year', from: 'caseEnd' } as const;
    const at = '2028-03-03T00:00:00.000Z';
    const { events: left, told } = eraseValues(GOLDEN, events, { what: 'sensitive', rule }, at, digest);
    expect(Object.keys((left[0]!.event as { answers: object }).answers)).not.toContain('legalPersonId');
    expect(left[0]!.salted['/answers/legalPersonId']!.salt).toBeUndefined();

    expect(verifyEvents(left, digest)).toEqual({ ok: false, seq: 1, why: 'erasure' });
    const sealed = sealEvent(told, left.at(-1)!, { sha256: digest, salt: () => 'salt' });
    expect(verifyEvents([...left, sealed], digest)).toEqual({ ok: true });
  });
});

import type { Refusal } from '#shared/kernel/outcome';

/** An effect that can never succeed as it is, e.g. a name that no font can print. It is given up at once, visibly. */
export class EffectFailed extends Error {
  override readonly name = 'EffectFailed';

  constructor(readonly refusal: Refusal) {
    // Its params may hold parts of a name: they go to the dead letter, never to a log.
    super(refusal.code);
  }
}

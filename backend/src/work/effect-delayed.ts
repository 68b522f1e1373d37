import type { Refusal } from '#shared/kernel/outcome';

/** An effect that somebody else's machine did not take now. It is tried again, and says why once it is given up. */
export class EffectDelayed extends Error {
  override readonly name = 'EffectDelayed';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

import type { Refusal } from '#shared/kernel/outcome';

/** An effect that can never succeed as it is, e.g. a name that no font can print. It is given up at once, visibly. */
export class EffectFailed extends Error {
  override readonly name = 'EffectFailed';

  constructor(readonly refusal: Refusal) {
    super(`${refusal.code} ${JSON.stringify(refusal.params ?? {})}`);
  }
}

import { Injectable } from '@nestjs/common';

/** Tells the worker of this process that something became due, so that it need not wait for its next look. */
@Injectable()
export class WakeUp {
  private listener: (() => void) | undefined;

  call(): void {
    this.listener?.();
  }

  /** The one who is woken up. */
  answer(listener: () => void): void {
    this.listener = listener;
  }
}

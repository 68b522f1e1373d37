import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Verification } from '#shared/api/certificate';
import { CERTIFICATE_ACTS, CERTIFICATE_GROUNDS, CERTIFICATE_STANDINGS } from '#shared/definition/certificate-words';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { ErrorState } from '../../ui/error-state';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { PORTAL_WORDS } from '../words';
import { VerifyStore } from './verify-store';
import { Verdict } from './verdict';

/** Anyone can check a certificate: the verdict first, then what it says and why it can be trusted. Never "false", only "not found". */
@Component({
  selector: 'tb-verify-page',
  imports: [ErrorState, Icon, Notice, Skeleton, Verdict],
  providers: [VerifyStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './verify-page.html',
  styleUrl: './verify-page.css',
})
export class VerifyPage {
  private readonly router = inject(Router);

  /** The code of the certificate; absent on the page that asks for it. */
  readonly code = input<string>();

  protected readonly store = inject(VerifyStore);
  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly typed = signal('');
  protected readonly empty = signal(false);

  constructor() {
    this.store.check(this.code);
  }

  /** The verdict in words: why it does not hold, where it does not. */
  protected wordsOf({ verdict, standing }: Verification): string {
    if (standing !== undefined)
      return this.t('verify.standing', { standing: this.say(CERTIFICATE_STANDINGS[standing]) });
    return this.t(verdict === 'valid' ? 'verify.valid' : 'verify.expired');
  }

  /** What happened to it since it was issued, the newest first: day, act, class of the reason, what took its place. */
  protected changesOf({ history }: Verification): readonly string[] {
    return history
      .toReversed()
      .map(({ act, at, ground, successor }) =>
        [
          this.t('verify.change', { day: this.days.day(at), act: this.say(CERTIFICATE_ACTS[act]) }),
          ...(ground ? [this.t('verify.why', { ground: this.say(CERTIFICATE_GROUNDS[ground]) })] : []),
          ...(successor ? [this.t('verify.successor', successor)] : []),
        ].join(' '),
      );
  }

  protected again(event: Event): void {
    event.preventDefault();
    const code = this.typed().replace(/\s/g, '');
    this.empty.set(code === '');
    if (code !== '') void this.router.navigate(['/verify', code]);
  }
}

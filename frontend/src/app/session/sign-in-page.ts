import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords } from '../i18n/translator';
import { Session } from './session';
import { SignInForm } from './sign-in-form';
import { addressAfterSignIn } from './address-after-sign-in';
import { SESSION_WORDS } from './words';

/** `/sign-in?to=…`: afterwards everybody goes on to where he wanted, or to his room. */
@Component({
  selector: 'tb-sign-in-page',
  imports: [SignInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-card tb-stack">
      <div>
        <h1>{{ t('title') }}</h1>
        <p class="tb-muted">{{ t('staff') }}</p>
      </div>
      <tb-sign-in-form />
    </div>
  `,
  styles: `
    :host {
      display: block;
      width: min(100% - 2rem, 44rem);
      margin: 2rem auto 4rem;
    }
  `,
})
export class SignInPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  /** The address that was asked for; only addresses of this site are followed. */
  readonly to = input<string>();

  protected readonly t = injectWords(SESSION_WORDS);

  constructor() {
    effect(() => {
      if (this.session.person())
        void this.router.navigateByUrl(addressAfterSignIn(this.to(), this.session.roles()), { replaceUrl: true });
    });
  }
}

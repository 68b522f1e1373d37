import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  computed,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import type { Problem } from '../api/problem';
import { injectWords } from '../i18n/translator';
import { injectSay } from '../i18n/text-voice';
import { Notice } from '../ui/notice';
import { Session } from './session';
import { SignInActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { SESSION_WORDS } from './words';

/** The password that the demonstration's people share; no other installation accepts it. */
const DEMONSTRATION_PASSWORD = 'Tongban-demo-1';

/** Account, password, and the demonstration's people to pick from. Used by the page and by the dialog over a page. */
@Component({
  selector: 'tb-sign-in-form',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.css',
})
export class SignInForm {
  private readonly store = inject(Store);
  private readonly session = inject(Session);

  protected readonly t = injectWords(SESSION_WORDS);
  protected readonly say = injectSay();
  /** Over a page whose session has run out, the account of the person who works there. */
  protected readonly account = signal(untracked(this.session.person)?.account ?? '');
  protected readonly password = signal('');
  protected readonly shown = signal(false);
  protected readonly missing = signal(false);
  protected readonly busy = this.store.selectSignal(sessionFeature.selectSigningIn);
  protected readonly people = computed(() => this.session.settings()?.demonstrationAccounts ?? []);
  private readonly problem = this.store.selectSignal(sessionFeature.selectProblem);
  private readonly send = viewChild.required<ElementRef<HTMLButtonElement>>('send');

  protected readonly issue = computed(() => {
    if (this.missing()) return this.t('missing');
    const problem = this.problem();
    if (problem?.code === 'ACCOUNT.LOCKED' && problem.title) return problem.title;
    return problem && this.t(reasonOf(problem));
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.store.dispatch(SignInActions.left()));
  }

  protected pick(account: string): void {
    this.account.set(account);
    this.password.set(DEMONSTRATION_PASSWORD);
    this.missing.set(false);
    this.send().nativeElement.focus();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const signIn = { account: this.account().trim(), password: this.password() };
    this.missing.set(signIn.account === '' || signIn.password === '');
    if (!this.missing() && !this.busy()) this.store.dispatch(SignInActions.submitted({ signIn }));
  }
}

function reasonOf(problem: Problem): 'unreachable' | 'locked' | 'refused' {
  if (problem.unknown) return 'unreachable';
  return problem.status === 429 || problem.code.includes('LOCKED') ? 'locked' : 'refused';
}

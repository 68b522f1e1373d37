import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter, map, skip } from 'rxjs';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { Icon } from '../ui/icon';
import { LanguageSwitch } from '../ui/language-switch';
import { LargePrintSwitch } from '../ui/large-print-switch';
import { Bell } from './bell';
import { Brand } from './brand';
import { PersonMenu } from './person-menu';
import { SHELL_WORDS } from './words';

const FILLING = /^\/(apply\/|my\/cases\/[^/]+\/correction)/;

/** Around all pages for applicants: where am I, large print, language, person; on a phone the sections stand below. */
@Component({
  selector: 'tb-public-shell',
  imports: [
    Bell,
    Brand,
    Icon,
    LanguageSwitch,
    LargePrintSwitch,
    PersonMenu,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.filling]': 'filling()' },
  templateUrl: './public-shell.html',
  styleUrl: './public-shell.css',
})
export class PublicShell {
  private readonly session = inject(Session);
  private readonly say = injectSay();
  private readonly pages = inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd));
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  protected readonly t = injectWords(SHELL_WORDS);
  protected readonly city = computed(() => this.say(this.session.settings()?.city));
  protected readonly demonstration = computed(() => this.session.settings()?.mode === 'demonstration');

  protected readonly sections = [
    { path: '/', exact: true, icon: 'home', label: 'home', short: 'home' },
    { path: '/my/cases', exact: false, icon: 'list', label: 'myCases', short: 'myCasesShort' },
    { path: '/my/certificates', exact: false, icon: 'wallet', label: 'myCertificates', short: 'myCertificatesShort' },
  ] as const;

  /** Whether a form is being filled: on a phone the bar below then belongs to its own buttons. */
  protected readonly filling = toSignal(
    this.pages.pipe(map(({ urlAfterRedirects }) => FILLING.test(urlAfterRedirects))),
  );

  constructor() {
    // Another page begins at its beginning for readers too. A page that has taken the focus itself (a verdict, a step) keeps it.
    this.pages
      .pipe(skip(1), takeUntilDestroyed())
      .subscribe(() => setTimeout(() => leadFocusTo(this.main().nativeElement)));
  }

  /** A hash alone would lead to the start page, since addresses are relative to `<base>`. */
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}

function leadFocusTo(main: HTMLElement): void {
  if (!main.contains(main.ownerDocument.activeElement)) main.focus({ preventScroll: true });
}

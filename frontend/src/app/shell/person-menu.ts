import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { landingOf } from '../session/staff-rooms';
import { Icon } from '../ui/icon';
import { SHELL_WORDS } from './words';

/** Who is signed in, with sign-out and the way to the other shell; a native popover, so Esc and a click outside close it. */
@Component({
  selector: 'tb-person-menu',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.css',
})
export class PersonMenu {
  private readonly session = inject(Session);
  private readonly menu = viewChild<ElementRef<HTMLElement>>('menu');

  /** Which shell shows it: the menu leads to the other one. */
  readonly shell = input.required<'public' | 'staff'>();

  protected readonly t = injectWords(SHELL_WORDS);
  protected readonly person = this.session.person;
  protected readonly workplace = computed(() => landingOf(this.session.roles()));

  protected hide(): void {
    this.menu()?.nativeElement.hidePopover();
  }

  protected signOut(): void {
    this.hide();
    this.session.signOut();
  }
}

import { ChangeDetectionStrategy, Component, ViewEncapsulation, computed, effect, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { NzDateAdapter } from 'ng-zorro-antd/core/time';
import { NzI18nService, en_US, zh_CN } from 'ng-zorro-antd/i18n';
import { LanguageChoice } from '../i18n/language-choice';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Session } from '../session/session';
import { roomsOf } from '../session/staff-rooms';
import { LanguageSwitch } from '../ui/language-switch';
import { Bell } from './bell';
import { Brand } from './brand';
import { PersonMenu } from './person-menu';
import { SHELL_WORDS } from './words';

/**
 * Around all staff screens: a bar of 48 px with the rooms that this person may enter. It brings ng-zorro's styles under our tokens;
 * they come and go with this shell, so that public pages stay small.
 */
@Component({
  selector: 'tb-staff-shell',
  imports: [Bell, Brand, LanguageSwitch, PersonMenu, RouterLink, RouterLinkActive, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  host: { class: 'tb-staff' },
  templateUrl: './staff-shell.html',
  styleUrls: ['./staff-shell.css', './zorro.css'],
})
export class StaffShell {
  private readonly session = inject(Session);
  private readonly say = injectSay();

  protected readonly t = injectWords(SHELL_WORDS);
  protected readonly rooms = computed(() => roomsOf(this.session.roles()));
  protected readonly post = computed(() => {
    const person = this.session.person();
    return [this.say(person?.department?.name), this.say(person?.posts[0]?.name)]
      .filter((part) => part !== '')
      .join(' · ');
  });

  constructor() {
    const zorro = inject(NzI18nService);
    const choice = inject(LanguageChoice);
    const dates = inject(NzDateAdapter);
    effect(() => {
      const english = choice.language() === 'en';
      dates.setLocale(english ? 'en-GB' : 'zh-CN');
      zorro.setLocale(english ? en_US : zh_CN);
    });
  }

  /** A hash alone would lead to the start page, since addresses are relative to `<base>`. */
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}

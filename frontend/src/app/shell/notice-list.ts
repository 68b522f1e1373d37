import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { injectWords } from '../i18n/translator';
import { Notices } from '../session/notices';
import { Icon } from '../ui/icon';
import { SHELL_WORDS } from './words';

/** The short messages above any screen; the regions stand from the start, so that readers hear what comes in. */
@Component({
  selector: 'tb-notice-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="list" role="status">
      @for (notice of notices.all(); track notice.id) {
        <div class="notice" [attr.data-tone]="notice.tone" [attr.role]="notice.tone === 'failed' ? 'alert' : null">
          <tb-icon [name]="notice.tone === 'failed' ? 'alert' : 'done'" />
          <span>{{ notice.text }}</span>
          <button type="button" class="close" [attr.aria-label]="t('closeNotice')" (click)="notices.close(notice.id)">
            <tb-icon name="close" />
          </button>
        </div>
      }
    </div>
  `,
  styleUrl: './notice-list.css',
})
export class NoticeList {
  protected readonly notices = inject(Notices);
  protected readonly t = injectWords(SHELL_WORDS);
}

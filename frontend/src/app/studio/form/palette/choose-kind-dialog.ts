import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { FormElement } from '#shared/definition/form-element';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { FORM_TAB_WORDS } from '../words';
import { KIND_ENTRIES, matching } from './palette-entries';

/** The keyboard's palette: type to find a kind, Enter adds the first. Closes with the new element. */
@Component({
  selector: 'tb-choose-kind-dialog',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="tb-dialog tb-staff" (submit)="$event.preventDefault(); take(0)">
      <h1 id="choose-kind-title">{{ t('palette.choose') }}</h1>
      <input
        class="tb-input"
        type="search"
        [attr.aria-label]="t('palette.search')"
        [placeholder]="t('palette.search')"
        [value]="words()"
        (input)="words.set($any($event.target).value)"
      />
      <ul>
        @for (entry of found(); track entry.id; let n = $index) {
          <li>
            <button type="button" class="tb-button" (click)="take(n)">
              <tb-icon [name]="entry.icon" /> {{ say(entry.name) }}
            </button>
          </li>
        } @empty {
          <li class="tb-hint">{{ t('palette.none') }}</li>
        }
      </ul>
      <div class="tb-dialog-acts">
        <button type="button" class="tb-button" (click)="dialog.close()">{{ t('palette.cancel') }}</button>
      </div>
    </form>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
      gap: 0.5rem;
    }

    li .tb-button {
      width: 100%;
      justify-content: flex-start;
    }
  `,
})
export class ChooseKindDialog {
  protected readonly dialog = inject<DialogRef<FormElement>>(DialogRef);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly words = signal('');
  protected readonly found = computed(() => matching(KIND_ENTRIES, this.words()));

  protected take(index: number): void {
    const entry = this.found()[index];
    if (entry !== undefined) this.dialog.close(entry.make());
  }
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Note } from '#shared/kernel/note';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Tag } from './tag';
import { UI_WORDS } from './words';

/** 条号待核 or 演示值 beside a fact that was not verified; its reason is told on pointing and to readers. Verified facts carry nothing. */
@Component({
  selector: 'tb-fact-mark',
  imports: [Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (word(); as word) {
      <tb-tag [tone]="note()?.mark === 'unverified' ? 'warning' : 'plain'" [attr.title]="say(note()?.text)">{{
        word
      }}</tb-tag>
    }
  `,
})
export class FactMark {
  readonly note = input<Note>();

  protected readonly say = injectSay();
  private readonly t = injectWords(UI_WORDS);
  protected readonly word = computed(() => {
    const mark = this.note()?.mark;
    return mark === undefined || mark === 'verified' ? '' : this.t(`mark.${mark}`);
  });
}

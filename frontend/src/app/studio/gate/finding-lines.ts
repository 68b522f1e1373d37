import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notice } from '../../ui/notice';
import { StudioStore } from '../store/studio.store';
import { Jump } from '../workspace/jump';
import { GATE_WORDS } from './words';

/** The findings at a place or below it, above what causes them: what happens, and the way to what has to change. */
@Component({
  selector: 'tb-finding-lines',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (finding of here(); track $index) {
      <tb-notice [tone]="finding.severity === 'advice' ? 'plain' : finding.severity" [title]="say(finding.message)">
        @if (finding.law; as law) {
          <p class="tb-clause">{{ t('law', { law: say(law) }) }}</p>
        }
        @if (finding.remedy; as remedy) {
          <p>{{ say(remedy) }}</p>
        }
        @if (finding.pointer !== at()) {
          <button type="button" class="tb-link" (click)="jump.to(finding.pointer)">{{ t('jump') }}</button>
        }
      </tb-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }

    :host:empty {
      display: none;
    }
  `,
})
export class FindingLines {
  readonly at = input.required<string>();
  /** Whether findings of what lies below count too. */
  readonly deep = input(true);

  private readonly store = inject(StudioStore);
  protected readonly jump = inject(Jump);
  protected readonly say = injectSay();
  protected readonly t = injectWords(GATE_WORDS);
  protected readonly here = computed(() =>
    this.store
      .findings()
      .filter(({ pointer }) => pointer === this.at() || (this.deep() && pointer.startsWith(`${this.at()}/`))),
  );
}

import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { IssuedCertificate } from '#shared/case/case-state';
import type { Text } from '#shared/kernel/text';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { MY_WORDS } from '../words/my-words';
import { PROGRESS_WORDS } from '../words/progress-words';

/** How it ended: the result, its reasons, the certificate; for what one need not accept, where to turn. */
@Component({
  selector: 'tb-result-card',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-card tb-stack">
      <h2>{{ t('result') }}</h2>
      <p>
        <strong>{{ end() }}</strong> {{ when() }}
      </p>
      @if (reason(); as words) {
        <p>
          <strong>{{ t('reason') }}</strong>
        </p>
        <p class="reason">{{ words }}</p>
      }
      @for (certificate of view().state.certificates; track certificate.id) {
        <button type="button" class="tb-button tb-button-primary" (click)="certificateOpened.emit(certificate)">
          <tb-icon name="download" /> {{ m('openPdfOf', { name: say(certificate.name) }) }}
        </button>
      }
      @if (contestable()) {
        <h3>{{ t('remedies') }}</h3>
        <p class="reason">{{ say(remedies()) }}</p>
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }

    .reason {
      white-space: pre-line;
    }

    .tb-button {
      justify-self: start;
    }
  `,
})
export class ResultCard {
  readonly view = input.required<CaseView>();
  readonly remedies = input.required<Text>();
  readonly certificateOpened = output<IssuedCertificate>();

  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly m = injectWords(MY_WORDS);
  protected readonly say = injectSay();
  private readonly days = injectDays();
  protected readonly end = computed(() => this.m(`end.${this.view().state.end?.kind ?? 'ended'}`));
  protected readonly when = computed(() => {
    const at = this.view().state.endedAt;
    return at === undefined ? '' : this.days.day(at);
  });
  protected readonly reason = computed(() => {
    const { end, decisions } = this.view().state;
    return end?.reason ?? decisions.findLast(({ reason }) => reason !== undefined)?.reason ?? '';
  });
  /** Whether the result is one against which a remedy stands open. */
  protected readonly contestable = computed(() => {
    const kind = this.view().state.end?.kind;
    return kind === 'refused' || kind === 'notAccepted' || kind === 'notNeeded' || kind === 'deemedWithdrawn';
  });
}

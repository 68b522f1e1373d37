import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import { injectDays } from '../i18n/day-words';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { injectLimitWords } from '../i18n/limit-words';
import { EVENT_WORDS } from './event-book';
import { eventInWords } from './event-words';
import { moreOf } from './event-more';
import { injectPostName } from './post-name';
import { DESK_WORDS } from './words';

/** Everything that happened, newest first: when, what, who, what was told and why. */
@Component({
  selector: 'tb-events-pane',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'tb-card' },
  template: `
    <h2>{{ t('events') }}</h2>
    <ol reversed>
      @for (line of lines(); track line.at + line.words) {
        <li>
          <time class="tb-muted tb-small" [attr.datetime]="line.at">{{ days.moment(line.at) }}</time>
          <span
            >{{ line.words }} <span class="tb-muted">{{ line.who }}</span></span
          >
          @for (text of line.more; track $index) {
            <span class="tb-muted">{{ text }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 0.625rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      overflow-wrap: anywhere;
    }
  `,
})
export class EventsPane {
  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly days = injectDays();
  private readonly say = injectSay();
  private readonly voice = {
    t: injectWords(EVENT_WORDS),
    desk: this.t,
    say: this.say,
    days: this.days,
    limit: injectLimitWords(),
    post: injectPostName(),
  };

  protected readonly lines = computed(() =>
    this.view()
      .events.map((event) => ({
        at: event.at,
        words: eventInWords(event, this.service(), this.voice),
        who: event.by.name,
        more: moreOf(event, this.view(), this.service(), this.say),
      }))
      .reverse(),
  );
}

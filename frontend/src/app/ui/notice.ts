import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input } from '@angular/core';
import { Icon } from './icon';
import { TONE_ICON, type Tone } from './tone';

/** A message in the page, in the order: are my answers safe, what happened, what can I do. */
@Component({
  selector: 'tb-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-tone]': 'tone()', '[attr.role]': 'urgent() ? "alert" : null' },
  template: `
    <tb-icon [name]="icon()" />
    <div class="words">
      @if (title()) {
        @if (alone()) {
          <h1 class="title">{{ title() }}</h1>
        } @else {
          <p class="title">{{ title() }}</p>
        }
      }
      <ng-content />
    </div>
  `,
  styleUrl: './notice.css',
})
export class Notice {
  readonly tone = input<Tone>('primary');
  readonly title = input<string>();
  /** Whether readers are interrupted: something failed, or it is not known what happened. */
  readonly urgent = input(false, { transform: booleanAttribute });

  /** Whether nothing else is on the page, so that the title is its heading. */
  readonly alone = input(false, { transform: booleanAttribute });

  protected readonly icon = computed(() => TONE_ICON[this.tone()]);
}

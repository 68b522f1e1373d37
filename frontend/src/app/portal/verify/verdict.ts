import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  input,
  viewChild,
} from '@angular/core';
import { Icon } from '../../ui/icon';

/** The verdict as the page's h1; it takes the focus, so that it is the first thing heard. */
@Component({
  selector: 'tb-verdict',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-verdict]': 'verdict()' },
  template: `
    <div class="inner">
      <tb-icon [name]="icon()" />
      <div>
        <h1 #heading tabindex="-1">{{ words() }}</h1>
        <p><ng-content /></p>
      </div>
    </div>
  `,
  styleUrl: './verdict.css',
})
export class Verdict {
  readonly verdict = input.required<'valid' | 'expired' | 'missing'>();
  readonly words = input.required<string>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly icon = computed(
    () => (({ valid: 'done', expired: 'warning', missing: 'question' }) as const)[this.verdict()],
  );

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Says what will be here, and offers the one act that fills it (as content). */
@Component({
  selector: 'tb-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ title() }}</h2>
    @if (text()) {
      <p>{{ text() }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 0.75rem;
      padding: 1.5rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }

    h2 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly text = input<string>();
}

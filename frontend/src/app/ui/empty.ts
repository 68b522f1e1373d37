import { ChangeDetectionStrategy, Component, booleanAttribute, input } from '@angular/core';

/** Says what will be here, and offers the one act that fills it (as content). */
@Component({
  selector: 'tb-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (alone()) {
      <h1>{{ title() }}</h1>
    } @else {
      <h2>{{ title() }}</h2>
    }
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

    :is(h1, h2) {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly text = input<string>();
  /** Whether nothing else is on the page, so that this is its heading. */
  readonly alone = input(false, { transform: booleanAttribute });
}

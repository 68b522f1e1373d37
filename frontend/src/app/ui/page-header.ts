import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  booleanAttribute,
  input,
  viewChild,
} from '@angular/core';

/** The h1 of a page with a line above (where am I) and acts beside it. */
@Component({
  selector: 'tb-page-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="words">
      @if (above()) {
        <p class="tb-muted tb-small">{{ above() }}</p>
      }
      <h1 #heading tabindex="-1">{{ title() }}</h1>
      @if (lead()) {
        <p class="tb-muted">{{ lead() }}</p>
      }
    </div>
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 0.75rem var(--gap);
    }

    .words {
      min-width: 0;
    }

    h1 {
      overflow-wrap: anywhere;
    }
  `,
})
export class PageHeader {
  readonly title = input.required<string>();
  readonly above = input<string>();
  readonly lead = input<string>();
  /** Whether the heading takes the focus when it appears: a new page of a wizard, a verdict. */
  readonly focus = input(false, { transform: booleanAttribute });

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    afterNextRender(() => {
      if (this.focus()) this.heading().nativeElement.focus();
    });
  }
}

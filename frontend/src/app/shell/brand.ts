import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The mark of the platform, a decoration beside its name. */
@Component({
  selector: 'tb-brand',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `<img src="favicon.svg" alt="" />`,
  styles: `
    :host {
      display: inline-flex;
      width: 2.5rem;
      height: 2.5rem;
    }

    img {
      width: 100%;
      height: 100%;
    }
  `,
})
export class Brand {}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Tone } from './tone';

/** A short mark of a word or two: 您来提供, 草稿, 条号待核. */
@Component({
  selector: 'tb-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-tone]': 'tone()' },
  template: `<ng-content />`,
  styleUrl: './tag.css',
})
export class Tag {
  readonly tone = input<Tone>('plain');
}

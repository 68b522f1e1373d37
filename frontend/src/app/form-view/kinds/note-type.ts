import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { NoteField } from '#shared/definition/field-kind/shown';
import { BecauseLine } from '../frame/because-line';
import { PlaceType } from '../place-type';

/** Paragraphs that are only read: plain text, parted by blank lines. */
@Component({
  selector: 'tb-note-type',
  imports: [BecauseLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class.run]': 'props.run() !== undefined',
    '[class.run-end]': 'props.run()?.ends',
    '[attr.data-key]': 'place.source.key',
  },
  template: `
    <tb-because-line [run]="props.run()" />
    <div class="note" [id]="place.id">
      <p class="tb-label">{{ say(place.source.label) }}</p>
      @for (paragraph of paragraphs(); track $index) {
        <p>{{ paragraph }}</p>
      }
    </div>
  `,
  styleUrls: ['../frame/frame.css', './note-type.css'],
})
export class NoteType extends PlaceType<NoteField> {
  protected readonly paragraphs = computed(() => this.say(this.place.source.body).split(/\n\s*\n/));
}

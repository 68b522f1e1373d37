import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { AnsweredFile, FileField } from '#shared/definition/field-kind/file';
import type { Json } from '#shared/kernel/json';
import { filePlaceOf } from '#shared/form/file-place';
import { injectWords } from '../../i18n/translator';
import { Announcer } from '../../ui/announcer';
import { FIELD_FILES, OPEN_FILE } from '../files/field-files';
import { FileBench } from '../files/file-bench';
import { FILE_WORDS } from '../files/words';
import { GroupFrame } from '../frame/group-frame';
import { PlaceType } from '../place-type';

/** Files as an answer: sent when they are chosen, listed as they arrive. Where nothing can be sent it only shows how it looks. */
@Component({
  selector: 'tb-file-type',
  imports: [FileBench, GroupFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-group-frame [place]="place" [run]="props.run()">
      <tb-file-bench
        [id]="place.id"
        [name]="say(place.source.label)"
        [rule]="place.source"
        [files]="files()"
        [uploads]="uploads()"
        [opens]="openFile !== undefined"
        [locked]="locked()"
        [disabled]="sender === undefined"
        [described]="described()"
        (chosen)="send($event)"
        (dropped)="sender?.drop($event)"
        (removed)="remove($event)"
        (opened)="openFile?.($event)"
      />
      @if (sender === undefined && !locked()) {
        <p class="tb-hint">{{ f('notHere') }}</p>
      }
    </tb-group-frame>
  `,
})
export class FileType extends PlaceType<FileField> {
  private readonly announcer = inject(Announcer);
  protected readonly sender = inject(FIELD_FILES);
  protected readonly openFile = inject(OPEN_FILE);
  protected readonly f = injectWords(FILE_WORDS);

  protected readonly files = computed(() => filesIn(this.value()));
  protected readonly uploads = computed(
    () => this.sender?.uploads().filter(({ at }) => at === this.place.pointer) ?? [],
  );

  /** What arrives is added to what is there then: one may turn the page meanwhile, and remove another. */
  protected async send(chosen: readonly File[]): Promise<void> {
    const { place } = this;
    const { pointer, source: rule } = place;
    const now = () => filesIn(place.entry().value);
    await this.sender?.send(
      { pointer, place: filePlaceOf(pointer), rule },
      chosen,
      () => now().length,
      (file) => {
        place.answer([...now(), file] as unknown as Json);
        place.leave();
        this.announcer.politely(this.f('arrived', { file: file.name }));
      },
    );
  }

  protected remove({ id, name }: AnsweredFile): void {
    const left = this.files().filter((file) => file.id !== id);
    this.answer(left.length === 0 ? undefined : (left as unknown as Json));
    this.leave();
    this.sender?.forget(id);
    this.announcer.politely(this.f('removed', { file: name }));
    document.getElementById(this.place.id)?.focus();
  }
}

/** The files that an answer lists; what has another shape is none. */
function filesIn(value: Json | undefined): readonly AnsweredFile[] {
  return Array.isArray(value)
    ? (value as unknown as readonly AnsweredFile[]).filter((file) => typeof file === 'object' && 'id' in file)
    : [];
}

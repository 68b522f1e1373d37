import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input, output } from '@angular/core';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import { injectList } from '../../i18n/list-words';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { type UploadRule, acceptOf, sizeInWords } from './file-fault';
import { FilePick } from './file-pick';
import type { Upload } from './upload';
import { FILE_WORDS } from './words';

/** What is shown of a file. */
type ShownFile = Pick<AnsweredFile, 'id' | 'name' | 'type' | 'bytes'>;

/** The files of a place: those that are there, those on their way, and the ways to choose more. */
@Component({
  selector: 'tb-file-bench',
  imports: [FilePick, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-bench.html',
  styleUrl: './file-bench.css',
})
export class FileBench<F extends ShownFile> {
  private readonly list = injectList();
  protected readonly t = injectWords(FILE_WORDS);
  protected readonly size = sizeInWords;

  readonly id = input.required<string>();
  /** What the files are for, for the names of the buttons. */
  readonly name = input.required<string>();
  readonly rule = input.required<UploadRule | undefined>();
  readonly files = input.required<readonly F[]>();
  readonly uploads = input.required<readonly Upload[]>();
  /** The id of the file that is being deleted. */
  readonly removing = input<string>();
  readonly opens = input(true, { transform: booleanAttribute });
  readonly locked = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly described = input<string | null>(null);
  readonly chosen = output<readonly File[]>();
  /** An upload that failed is taken off the list. */
  readonly dropped = output<number>();
  readonly removed = output<F>();
  readonly opened = output<F>();

  protected readonly formats = computed(() => this.list(this.rule()?.formats ?? []).toUpperCase());
  protected readonly accept = computed(() => {
    const rule = this.rule();
    return rule === undefined ? '' : acceptOf(rule);
  });

  protected fault({ fault, file }: Upload): string {
    const { maxFiles = 0, maxMegabytes = 0 } = this.rule() ?? {};
    switch (fault?.code) {
      case 'size':
        return this.t('error.size', { size: sizeInWords(file.size), megabytes: maxMegabytes });
      case 'count':
        return this.t('error.count', { files: maxFiles });
      case 'format':
        return this.t('error.format', { formats: this.formats() });
      case 'empty':
      case 'network':
        return this.t(`error.${fault.code}`);
      default:
        return fault?.words || this.t('error.refused');
    }
  }

  protected retry(upload: Upload): void {
    this.dropped.emit(upload.id);
    this.chosen.emit([upload.file]);
  }
}

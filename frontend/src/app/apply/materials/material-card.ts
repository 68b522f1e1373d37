import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import type { FileRef } from '#shared/case/file-ref';
import type { Material } from '#shared/definition/material';
import { FileClient } from '../../api/file.client';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { openFile } from '../open-file';
import { MATERIAL_WORDS } from '../words/material-words';
import { MY_WORDS } from '../words/my-words';
import { FilePick } from './file-pick';
import { acceptOf, sizeInWords, uploadSource } from './file-fault';
import { uploadId } from './upload-id';
import type { Upload } from './uploads';

/** A material that the applicant brings: why, on what ground, how, and what is there already. */
@Component({
  selector: 'tb-material-card',
  imports: [FilePick, Icon, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './material-card.html',
  styleUrl: './material-card.css',
})
export class MaterialCard {
  private readonly client = inject(FileClient);
  private readonly notices = inject(Notices);
  private readonly my = injectWords(MY_WORDS);
  protected readonly t = injectWords(MATERIAL_WORDS);
  protected readonly say = injectSay();
  protected readonly size = sizeInWords;
  private readonly list = injectList();

  readonly material = input.required<Material>();
  readonly reason = input('');
  readonly optional = input(false);
  /** Whether it stands inside a card that names it already. */
  readonly bare = input(false, { transform: booleanAttribute });
  readonly files = input.required<readonly FileRef[]>();
  readonly uploads = input.required<readonly Upload[]>();
  /** The id of the file that is being deleted. */
  readonly removing = input<string>();
  readonly chosen = output<readonly File[]>();
  /** An upload that failed is taken off the list. */
  readonly dropped = output<number>();
  readonly removed = output<FileRef>();

  protected readonly id = computed(() => uploadId(this.material().key));
  protected readonly source = computed(() => uploadSource(this.material()));
  protected readonly formats = computed(() => this.list(this.source()?.formats ?? []).toUpperCase());
  protected readonly accept = computed(() => {
    const source = this.source();
    return source === undefined ? '' : acceptOf(source);
  });
  protected readonly full = computed(() => this.files().length >= (this.source()?.maxFiles ?? 0));
  protected readonly law = computed(() => {
    const [basis] = this.material().legalBasis;
    return basis === undefined
      ? this.t('noBasis')
      : this.t('basis', { law: `${this.say(basis.law)} ${basis.article ?? ''}`.trim() });
  });

  protected fault({ fault, file }: Upload): string {
    const { maxFiles = 0, maxMegabytes = 0 } = this.source() ?? {};
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

  protected open(file: FileRef): void {
    openFile(this.client.read(file.id), file.name, () => this.notices.failed(this.my('notOpened')));
  }
}

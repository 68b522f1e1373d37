import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import type { FileRef } from '#shared/case/file-ref';
import type { Material } from '#shared/definition/material';
import { FileClient } from '../../api/file.client';
import { FileBench } from '../../form-view/files/file-bench';
import type { Upload } from '../../form-view/files/upload';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Tag } from '../../ui/tag';
import { openFile } from '../open-file';
import { MATERIAL_WORDS } from '../words/material-words';
import { MY_WORDS } from '../words/my-words';
import { uploadId } from './upload-id';
import { uploadSource } from './upload-source';

/** A material that the applicant brings: why, on what ground, how, and what is there already. */
@Component({
  selector: 'tb-material-card',
  imports: [FileBench, Tag],
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
  protected readonly law = computed(() => {
    const [basis] = this.material().legalBasis;
    return basis === undefined
      ? this.t('noBasis')
      : this.t('basis', { law: `${this.say(basis.law)} ${basis.article ?? ''}`.trim() });
  });

  protected open(file: FileRef): void {
    openFile(this.client.read(file.id), file.name, () => this.notices.failed(this.my('notOpened')));
  }
}

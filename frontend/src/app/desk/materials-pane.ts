import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, input, signal } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { FileRef } from '#shared/case/file-ref';
import { firstValueFrom } from 'rxjs';
import { FileClient } from '../api/file.client';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Notice } from '../ui/notice';
import { Tag } from '../ui/tag';
import { IssuedList } from './issued-list';
import { openBlob } from './open-blob';
import { DESK_WORDS } from './words';

/** The materials of a case: which are there, and the chosen file large enough to judge. */
@Component({
  selector: 'tb-materials-pane',
  imports: [IssuedList, Notice, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './materials-pane.html',
  styleUrl: './materials-pane.css',
})
export class MaterialsPane {
  private readonly files = inject(FileClient);

  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly say = injectSay();
  protected readonly failed = signal(false);
  protected readonly shown = signal<{ readonly file: FileRef; readonly url: string } | undefined>(undefined);

  /** Every planned material with the files that stand for it; what is not needed here comes last. */
  protected readonly rows = computed(() => {
    const { materials, state } = this.view();
    const rows = materials.map((material) => ({
      ...material,
      files: state.files.filter((file) => file.material === material.key),
    }));
    return rows.sort((a, b) => Number(a.state === 'notNeeded') - Number(b.state === 'notNeeded'));
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.hide());
  }

  /** Pictures show in place; a PDF opens beside, in the browser's own viewer. */
  protected async open(file: FileRef): Promise<void> {
    this.failed.set(false);
    try {
      const blob = await firstValueFrom(this.files.read(file.id));
      if (!file.type.startsWith('image/')) return openBlob(blob, file.name);
      this.hide();
      this.shown.set({ file, url: URL.createObjectURL(blob) });
    } catch {
      // The decision does not hang on a file that fails to load: it says so and can be tried again.
      this.failed.set(true);
    }
  }

  private hide(): void {
    const before = this.shown();
    if (before) URL.revokeObjectURL(before.url);
    this.shown.set(undefined);
  }
}

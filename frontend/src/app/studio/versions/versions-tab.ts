import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { EditView, VersionCard } from '#shared/api/item';
import type { Definition } from '#shared/definition/definition';
import type { Change } from '#shared/diff/change';
import { diffVersions } from '#shared/diff/diff-versions';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import { type Problem, toProblem } from '../../api/problem';
import { injectDays } from '../../i18n/day-words';
import { injectWords } from '../../i18n/translator';
import { ErrorState } from '../../ui/error-state';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { EDIT_WORDS } from '../edit/words';
import { ChangeCard } from '../review/change-card';
import { StudioStore } from '../store/studio.store';
import { VERSIONS_WORDS } from './words';

/** Published versions, a comparison of any two, and every save with what it changed. */
@Component({
  selector: 'tb-versions-tab',
  imports: [ChangeCard, ErrorState, Skeleton, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './versions-tab.html',
  styleUrls: ['../workspace/plain-tab.css', './versions-tab.css'],
})
export class VersionsTab {
  private readonly client = inject(ItemClient);
  protected readonly store = inject(StudioStore);
  protected readonly days = injectDays();
  protected readonly t = injectWords(VERSIONS_WORDS);
  protected readonly editWords = injectWords(EDIT_WORDS);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly versions = signal<readonly VersionCard[] | undefined>(undefined);
  protected readonly edits = signal<readonly EditView[]>([]);
  protected readonly changes = signal<readonly Change[] | 'failed' | undefined>(undefined);
  protected readonly from = signal(0);
  protected readonly to = signal(0);
  protected readonly compared = computed((): readonly Change[] =>
    Array.isArray(this.changes()) ? (this.changes() as readonly Change[]) : [],
  );

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      const item = this.store.item();
      const [{ versions }, { edits }] = await Promise.all([
        firstValueFrom(this.client.versions(item)),
        firstValueFrom(this.client.edits(item)),
      ]);
      this.versions.set(versions.toSorted((a, b) => b.number - a.number));
      this.edits.set(edits.toSorted((a, b) => b.seq - a.seq));
      this.from.set(versions.find(({ live }) => live)?.number ?? versions[0]?.number ?? 0);
    } catch (cause) {
      this.problem.set(toProblem(cause));
    }
  }

  /** Compares two versions; 0 stands for the present draft. */
  protected async compare(): Promise<void> {
    try {
      const [before, after] = [await this.definitionOf(this.from()), await this.definitionOf(this.to())];
      this.changes.set(diffVersions(before, after));
    } catch {
      this.changes.set('failed');
    }
  }

  protected nameOf(name: string): string {
    return name in EDIT_WORDS.zh ? this.editWords(name as keyof typeof EDIT_WORDS.zh) : name;
  }

  private async definitionOf(number: number): Promise<Definition> {
    if (number === 0) return this.store.definition()!;
    return (await firstValueFrom(this.client.version(this.store.item(), number))).definition;
  }
}

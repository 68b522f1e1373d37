import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ItemCard, ItemStatus } from '#shared/api/item';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import { type Problem, toProblem } from '../../api/problem';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Session } from '../../session/session';
import { Dialogs } from '../../ui/dialogs';
import { Empty } from '../../ui/empty';
import { ErrorState } from '../../ui/error-state';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import type { Tone } from '../../ui/tone';
import { NewItemDialog } from './new-item-dialog';
import { LIST_WORDS } from './words';

const TONES = {
  draft: 'plain',
  inReview: 'warning',
  live: 'success',
  liveWithDraft: 'primary',
} as const satisfies Record<ItemStatus, Tone>;

/** Every item of the department: its state, the version in force, who changed it last. */
@Component({
  selector: 'tb-item-list-page',
  imports: [Empty, ErrorState, Icon, PageHeader, RouterLink, Skeleton, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-list-page.html',
  styleUrl: './item-list-page.css',
})
export class ItemListPage {
  private readonly client = inject(ItemClient);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly t = injectWords(LIST_WORDS);
  protected readonly tones = TONES;

  protected readonly items = signal<readonly ItemCard[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly wanted = signal('');
  protected readonly found = computed(() => {
    const word = this.wanted().trim().toLowerCase();
    return (this.items() ?? []).filter(({ item, name }) =>
      `${name.zh} ${name.en ?? ''} ${item}`.toLowerCase().includes(word),
    );
  });

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.items.set((await firstValueFrom(this.client.list())).items);
    } catch (cause) {
      this.problem.set(toProblem(cause));
    }
  }

  protected async create(): Promise<void> {
    const dialog = this.dialogs.open<string, readonly ItemCard[], NewItemDialog>(NewItemDialog, {
      data: this.items() ?? [],
      labelledBy: 'new-item-title',
    });
    const item = await firstValueFrom(dialog.closed);
    if (item !== undefined) await this.router.navigate(['/studio', item, 'basics']);
  }
}

import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { ItemCard } from '#shared/api/item';
import { Slug } from '#shared/kernel/key';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import { toProblem } from '../../api/problem';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { LIST_WORDS } from './words';

/** Asks for name, key and start of a new item and creates it; closes with its key. */
@Component({
  selector: 'tb-new-item-dialog',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-item-dialog.html',
})
export class NewItemDialog {
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly items = inject<readonly ItemCard[]>(DIALOG_DATA).filter(
    ({ liveVersion }) => liveVersion !== undefined,
  );
  private readonly client = inject(ItemClient);
  protected readonly say = injectSay();
  protected readonly t = injectWords(LIST_WORDS);

  protected readonly name = signal('');
  protected readonly nameEn = signal('');
  protected readonly key = signal('');
  protected readonly copyOf = signal('');
  protected readonly issue = signal('');
  protected readonly creating = signal(false);

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    if (this.creating()) return;
    this.issue.set(
      this.name().trim() === ''
        ? this.t('dialog.badName')
        : Slug.safeParse(this.key()).success
          ? ''
          : this.t('dialog.badKey'),
    );
    if (this.issue() !== '') return;
    this.creating.set(true);
    const name = { zh: this.name().trim(), ...(this.nameEn().trim() !== '' && { en: this.nameEn().trim() }) };
    try {
      await firstValueFrom(
        this.client.create({ item: this.key(), name, ...(this.copyOf() !== '' && { copyOf: this.copyOf() }) }),
      );
      this.dialog.close(this.key());
    } catch (cause) {
      const problem = toProblem(cause);
      this.issue.set(this.t('dialog.failed', { reason: problem.title || problem.code }));
      this.creating.set(false);
    }
  }
}

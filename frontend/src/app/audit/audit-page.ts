import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { map, tap } from 'rxjs';
import type { AuditEntry } from '#shared/api/audit';
import { injectDays } from '../i18n/day-words';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Empty } from '../ui/empty';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { Tag } from '../ui/tag';
import { actInWords, detailsInWords } from './act-words';
import { type AuditFilters, AuditStore } from './audit.store';
import { AUDIT_WORDS } from './words';

/** Who did what to what, when and from where. Read only; the address holds the filters, so that a finding can be passed on. */
@Component({
  selector: 'tb-audit-page',
  imports: [Empty, ErrorState, Icon, PageHeader, Skeleton, Tag],
  providers: [AuditStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  private readonly router = inject(Router);
  protected readonly t = injectWords(AUDIT_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly store = inject(AuditStore);

  private readonly asked = toSignal(
    inject(ActivatedRoute).queryParamMap.pipe(
      map((query): AuditFilters => {
        const read = (name: string) => query.get(name) ?? '';
        return { object: read('object'), account: read('account'), from: read('from'), to: read('to') };
      }),
      tap((filters) => this.store.narrow(filters)),
    ),
    { requireSync: true },
  );
  protected readonly filters = linkedSignal(() => this.asked());
  protected readonly narrowed = computed(() => Object.values(this.asked()).some((value) => value !== ''));

  protected write(name: keyof AuditFilters, value: string): void {
    this.filters.update((filters) => ({ ...filters, [name]: value }));
  }

  protected apply(filters: AuditFilters): void {
    const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value.trim() !== ''));
    void this.router.navigate([], { queryParams: given });
  }

  protected follow({ object }: AuditEntry): void {
    this.apply({ object: `${object.kind}:${object.id}`, account: '', from: '', to: '' });
  }

  protected act(entry: AuditEntry): string {
    return actInWords(entry.act, this.t);
  }

  protected details(entry: AuditEntry): readonly string[] {
    return detailsInWords(entry.details, this.t);
  }
}

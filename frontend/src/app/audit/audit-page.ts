import { ChangeDetectionStrategy, Component, type Signal, computed, inject, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ActivatedRoute, Router } from '@angular/router';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { map, tap } from 'rxjs';
import type { AuditEntry } from '#shared/api/audit';
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
import { civilDayOf, dayOfCivil } from './civil-day';
import { exactTime } from './exact-time';
import { AUDIT_WORDS } from './words';

/** Who did what to what, when and from where. Read only; the address holds the filters, so that a finding can be passed on. */
@Component({
  selector: 'tb-audit-page',
  imports: [Empty, ErrorState, FormsModule, Icon, NzDatePickerModule, PageHeader, Skeleton, Tag],
  providers: [AuditStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  private readonly router = inject(Router);
  protected readonly t = injectWords(AUDIT_WORDS);
  protected readonly say = injectSay();
  protected readonly ends = ['from', 'to'] as const;
  protected readonly civilDay = civilDayOf;
  protected readonly time = exactTime;
  protected readonly store = inject(AuditStore);

  protected readonly asked = toSignal(
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
  private readonly from = this.dayOf('from');
  private readonly to = this.dayOf('to');
  /** The same object while a date stays: a calendar that is given a new one writes it back, for ever. */
  protected readonly days = computed(() => ({ from: this.from(), to: this.to() }));
  protected readonly narrowed = computed(() => Object.values(this.asked()).some((value) => value !== ''));

  /** Whether the object is not written as kind:id, so that nothing can be found. */
  protected readonly misnamed = computed(() => this.asked().object !== '' && !/^[a-z]+:\S/.test(this.asked().object));

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

  private dayOf(end: 'from' | 'to'): Signal<Date | null> {
    const date = computed(() => this.filters()[end]);
    return computed(() => dayOfCivil(date()));
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import { firstValueFrom, type Observable } from 'rxjs';
import { FileClient } from '../api/file.client';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { openBlob } from './open-blob';
import { DESK_WORDS } from './words';

/** What the organ has issued in this case: documents and certificates, each to open as PDF. */
@Component({
  selector: 'tb-issued-list',
  imports: [Icon, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (issued().length > 0) {
      <section class="tb-card" aria-labelledby="issued-title">
        <h2 id="issued-title">{{ t('documents') }}</h2>
        <ul>
          @for (one of issued(); track one.id) {
            <li>
              <button type="button" class="tb-link" (click)="open(one.read(), one.number)">
                <tb-icon name="document" /> {{ say(one.title) }} {{ one.number }}
              </button>
            </li>
          }
        </ul>
        @if (failed()) {
          <tb-notice tone="error" urgent [title]="t('materials.failed')" />
        }
      </section>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class IssuedList {
  private readonly files = inject(FileClient);

  readonly view = input.required<CaseView>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly say = injectSay();
  protected readonly failed = signal(false);

  protected readonly issued = computed(() => {
    const { id, state } = this.view();
    return [
      ...state.documents.map((one) => ({
        id: one.id,
        title: one.title,
        number: one.number,
        read: () => this.files.document(id, one.id),
      })),
      ...state.certificates.map((one) => ({
        id: one.id,
        title: one.name,
        number: one.number,
        read: () => this.files.certificate(one.id),
      })),
    ];
  });

  protected async open(read: Observable<Blob>, number: string): Promise<void> {
    this.failed.set(false);
    try {
      openBlob(await firstValueFrom(read), `${number}.pdf`);
    } catch {
      // Said in the list; the person tries again.
      this.failed.set(true);
    }
  }
}

import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CertificateCard } from '#shared/api/certificate';
import { CERTIFICATE_STANDINGS } from '#shared/definition/certificate-words';
import { FileClient } from '../../api/file.client';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Notices } from '../../session/notices';
import { Session } from '../../session/session';
import { Empty } from '../../ui/empty';
import { ErrorState } from '../../ui/error-state';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { openFile } from '../open-file';
import { MY_WORDS } from '../words/my-words';
import { CertificatesStore } from './certificates.store';

/** `/my/certificates`: own certificates, to open and to show. */
@Component({
  selector: 'tb-certificates-page',
  imports: [Empty, ErrorState, Icon, PageHeader, RouterLink, Skeleton, Tag],
  providers: [CertificatesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './certificates-page.html',
  styleUrl: './certificates-page.css',
})
export class CertificatesPage {
  private readonly files = inject(FileClient);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly store = inject(CertificatesStore);
  protected readonly t = injectWords(MY_WORDS);
  protected readonly say = injectSay();
  protected readonly days = injectDays();
  protected readonly demonstration = computed(() => this.session.settings()?.mode !== 'production');

  constructor() {
    void this.store.load();
  }

  /** One word: valid, over, or what was done to it. */
  protected standingOf({ valid, standing }: CertificateCard): string {
    if (standing !== undefined) return this.say(CERTIFICATE_STANDINGS[standing]);
    return this.t(valid ? 'valid' : 'expired');
  }

  protected open({ id, name }: CertificateCard): void {
    openFile(this.files.certificate(id), `${this.say(name)}.pdf`, () => this.notices.failed(this.t('notOpened')));
  }

  protected async copy({ code }: CertificateCard): Promise<void> {
    await navigator.clipboard.writeText(`${location.origin}/verify/${code}`);
    this.notices.done(this.t('copied'));
  }
}

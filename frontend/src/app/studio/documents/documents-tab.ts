import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DocumentKind, type DocumentTemplate } from '#shared/definition/document-template';
import type { CertificateResult } from '#shared/definition/result';
import type { Text } from '#shared/kernel/text';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { BoundChoice } from '../bound/bound-choice';
import { BoundLine } from '../bound/bound-line';
import { BoundText } from '../bound/bound-text';
import type { Choice } from '../bound/choice';
import { RowActs } from '../bound/row-acts';
import { changeText } from '../edit/change-text';
import { FindingLines } from '../gate/finding-lines';
import { subjectsFor } from '../cel/subjects';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { CertificateCard } from './certificate-card';
import { DOCUMENTS_WORDS } from './words';

const NAMES = Object.keys(DOCUMENTS_WORDS.zh.names) as (keyof typeof DOCUMENTS_WORDS.zh.names)[];

/** Legal documents with the names that their texts may use, and the certificates that a grant brings. */
@Component({
  selector: 'tb-documents-tab',
  imports: [BoundChoice, BoundLine, BoundText, CertificateCard, FindingLines, Icon, RowActs, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './documents-tab.html',
  styleUrl: '../workspace/plain-tab.css',
})
export class DocumentsTab {
  protected readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  protected readonly say = injectSay();
  protected readonly t = injectWords(DOCUMENTS_WORDS);
  protected readonly braces = '{{…}}';
  protected readonly documents = computed(() => this.store.definition()?.documents ?? []);
  protected readonly results = computed(() => this.store.definition()?.results ?? []);
  protected readonly kinds: readonly Choice[] = DocumentKind.options.map((value) => ({
    value,
    label: { zh: DOCUMENTS_WORDS.zh.kinds[value], en: DOCUMENTS_WORDS.en.kinds[value] },
  }));
  /** What {{…}} may name: values of the case, then answers. */
  protected readonly names = computed((): readonly { readonly name: string; readonly label: Text }[] => {
    const definition = this.store.definition();
    const answers =
      definition === undefined ? [] : subjectsFor(definition, '').filter(({ path }) => path.startsWith('form.'));
    return [
      ...NAMES.map((name) => ({
        name,
        label: { zh: DOCUMENTS_WORDS.zh.names[name], en: DOCUMENTS_WORDS.en.names[name] },
      })),
      ...answers.map(({ path, label }) => ({ name: path, label })),
    ];
  });

  protected addDocument(): void {
    const document: DocumentTemplate = {
      key: 'document',
      kind: 'decision',
      title: { zh: DOCUMENTS_WORDS.zh.fresh.document, en: DOCUMENTS_WORDS.en.fresh.document },
      body: { zh: '{{applicant}}：' },
      prefix: '文',
    };
    this.designer.add('/documents', document);
  }

  protected addResult(): void {
    const result: CertificateResult = {
      key: 'certificate',
      kind: 'certificate',
      name: { zh: DOCUMENTS_WORDS.zh.fresh.result, en: DOCUMENTS_WORDS.en.fresh.result },
      holder: 'applicant.name',
      lines: [
        { label: { zh: DOCUMENTS_WORDS.zh.fresh.line, en: DOCUMENTS_WORDS.en.fresh.line }, value: 'applicant.name' },
      ],
      prefix: '证',
    };
    this.designer.add('/results', result);
  }

  protected append(index: number, name: string): void {
    const definition = this.store.definition();
    const body = this.documents()[index]?.body;
    if (definition !== undefined && body !== undefined)
      this.store.edit(changeText(definition, `/documents/${index}/body`, 'zh', `${body.zh}{{${name}}}`, false));
  }
}

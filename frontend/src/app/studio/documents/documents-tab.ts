import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { DocumentTemplate } from '#shared/definition/document-template';
import type { Result } from '#shared/definition/result';
import type { Text } from '#shared/kernel/text';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { controlId } from '../bound/place';
import { RowActs } from '../bound/row-acts';
import { changeText } from '../edit/change-text';
import { KeyLine } from '../form/inspector/key-line';
import { FindingLines } from '../gate/finding-lines';
import { subjectsFor } from '../cel/subjects';
import { Properties } from '../property/properties';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { DOCUMENT_PROPERTIES } from './document-properties';
import { freshResult, RESULT_PROPERTIES } from './result-properties';
import { DOCUMENTS_WORDS } from './words';

const NAMES = Object.keys(DOCUMENTS_WORDS.zh.names) as (keyof typeof DOCUMENTS_WORDS.zh.names)[];

/** Legal documents with the names that their texts may use, and the certificates and entitlements that a grant brings. */
@Component({
  selector: 'tb-documents-tab',
  imports: [FindingLines, Icon, KeyLine, Properties, RowActs, Tag],
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
  protected readonly documentProperties = DOCUMENT_PROPERTIES;
  protected readonly resultProperties = RESULT_PROPERTIES;
  protected readonly idOf = controlId;
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

  protected addResult(kind: Result['kind']): void {
    this.designer.add('/results', freshResult(kind));
  }

  protected append(index: number, name: string): void {
    const definition = this.store.definition();
    const body = this.documents()[index]?.body;
    if (definition !== undefined && body !== undefined)
      this.store.edit(changeText(definition, `/documents/${index}/body`, 'zh', `${body.zh}{{${name}}}`, false));
  }
}

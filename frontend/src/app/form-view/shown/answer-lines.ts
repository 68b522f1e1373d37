import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { FieldIssue } from '#shared/form/form-state';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import { SignatureValue } from '#shared/definition/field-kind/signature';
import type { DeclarationValue } from '#shared/definition/field-kind/declaration';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { OPEN_FILE } from '../files/field-files';
import { FILE_WORDS } from '../files/words';
import { Issues } from '../issues';
import { REGIONS } from '../regions';
import { SignaturePicture } from '../signature/signature-picture';
import { FORM_WORDS } from '../words';
import type { ShownAnswer } from './answer-list';
import { maskedAnswer } from './masked';
import { shownValue } from './shown-value';

/** Answers as terms and descriptions; rows stand inside as lists of their own. Personal numbers are hidden until asked for. */
@Component({
  selector: 'tb-answer-lines',
  imports: [Icon, SignaturePicture],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer-lines.html',
  styleUrl: './answer-lines.css',
})
export class AnswerLines {
  private readonly language = inject(LanguageChoice).language;
  private readonly regions = inject(REGIONS);
  protected readonly issues = inject(Issues);
  protected readonly openFile = inject(OPEN_FILE);
  protected readonly f = injectWords(FILE_WORDS);
  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();

  readonly answers = input.required<readonly ShownAnswer[]>();
  readonly wrong = input<readonly FieldIssue[]>([]);

  private readonly open = signal<ReadonlySet<Pointer>>(new Set());
  protected readonly lines = computed(() =>
    this.answers().map((answer) => {
      const text = answer.value === undefined ? '' : this.read(answer);
      const masked = maskedAnswer(answer.element, text);
      const hidden = masked !== text;
      const shown = this.open().has(answer.pointer);
      return {
        answer,
        label: 'label' in answer.element ? answer.element.label : undefined,
        text: shown ? text : masked,
        hidden,
        shown,
        files:
          answer.element.kind === 'file' && Array.isArray(answer.value)
            ? (answer.value as unknown as readonly AnsweredFile[])
            : undefined,
        strokes: answer.element.kind === 'signature' ? readSignature(answer.value) : undefined,
        signature:
          answer.element.kind === 'declaration' ? (answer.value as DeclarationValue | undefined)?.signature : undefined,
        issues: this.wrong().filter(({ pointer }) => this.isAt(pointer, answer)),
      };
    }),
  );

  protected turn(pointer: Pointer): void {
    const open = new Set(this.open());
    if (!open.delete(pointer)) open.add(pointer);
    this.open.set(open);
  }

  private read({ element, value }: ShownAnswer): string {
    return value === undefined
      ? ''
      : shownValue(element, value, { language: this.language(), regions: this.regions() });
  }

  /** An issue of a part of a composite value stands with the whole; issues of rows with the rows. */
  private isAt(pointer: Pointer, { pointer: at, rows }: ShownAnswer): boolean {
    return pointer === at || (rows.length === 0 && pointer.startsWith(`${at}/`));
  }
}

/** A drawn signature; a typed one is a text already, and what cannot be read is none. */
function readSignature(value: Json | undefined): SignatureValue | undefined {
  const read = SignatureValue.safeParse(value);
  return read.success && !('typed' in read.data) ? read.data : undefined;
}

import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  afterNextRender,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { Announcer } from '../../ui/announcer';
import { injectWords } from '../../i18n/translator';
import { FORM_WORDS } from '../words';
import { SignaturePanel } from './signature-panel';
import { typedSignature } from './typed-signature';

/** A signature: drawn with finger, pen or mouse, or typed by those who cannot. Both become the same small picture. */
@Component({
  selector: 'tb-signature',
  imports: [SignaturePanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './signature.html',
  styleUrl: './signature.css',
})
export class Signature {
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected readonly t = injectWords(FORM_WORDS);

  readonly id = input.required<string>();
  /** A PNG as data URL; absent while not signed. */
  readonly signature = input<string>();
  readonly invalid = input(false);
  readonly described = input<string | null>(null);
  readonly signed = output<string | undefined>();

  protected readonly way = signal<'drawn' | 'typed'>('drawn');
  protected readonly name = signal('');

  protected take(picture: string | undefined): void {
    this.signed.emit(picture);
    this.announcer.politely(this.t(picture === undefined ? 'sign.empty' : 'sign.signed'));
    this.keepFocus();
  }

  protected turnTo(way: 'drawn' | 'typed'): void {
    this.way.set(way);
    this.keepFocus();
  }

  protected type(event: Event): void {
    this.name.set((event.target as HTMLInputElement).value);
  }

  protected finishTyping(): void {
    const name = this.name().trim();
    if (name !== '') this.take(typedSignature(name));
  }

  protected again(): void {
    this.name.set('');
    this.take(undefined);
  }

  /** What was used goes away with its way of signing; the focus stays with what comes in its place. */
  private keepFocus(): void {
    const control = () => document.getElementById(this.id());
    afterNextRender(() => document.activeElement === document.body && control()?.focus(), { injector: this.injector });
  }
}

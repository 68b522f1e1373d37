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
import { type DrawnPicture, SignaturePanel } from './signature-panel';

/** A signature: drawn with finger, pen or mouse, or typed by those who cannot. Whoever uses it keeps it and shows it inside. */
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
  /** Whether it is signed: then what stands inside the element is shown. */
  readonly isSigned = input.required<boolean>();
  readonly required = input(false);
  readonly invalid = input(false);
  readonly described = input<string | null>(null);
  readonly drawn = output<DrawnPicture>();
  readonly typed = output<string>();
  readonly cleared = output();

  protected readonly way = signal<'drawn' | 'typed'>('drawn');
  protected readonly name = signal('');

  protected take(drawn: DrawnPicture): void {
    this.drawn.emit(drawn);
    this.tell('sign.signed');
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
    if (name === '') return;
    this.typed.emit(name);
    this.tell('sign.signed');
  }

  protected again(): void {
    this.name.set('');
    this.cleared.emit();
    this.tell('sign.empty');
  }

  private tell(what: 'sign.signed' | 'sign.empty'): void {
    this.announcer.politely(this.t(what));
    this.keepFocus();
  }

  /** What was used goes away with its way of signing; the focus stays with what comes in its place. */
  private keepFocus(): void {
    const control = () => document.getElementById(this.id());
    afterNextRender(() => document.activeElement === document.body && control()?.focus(), { injector: this.injector });
  }
}

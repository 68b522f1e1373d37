import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { FILE_WORDS } from './words';

/**
 * Two ways to a file: the camera first where the device is held in the hand, and the files of the device. Real buttons in front of
 * native inputs, so that each control has its own name.
 */
@Component({
  selector: 'tb-file-pick',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="ways">
      <button
        type="button"
        class="tb-button tb-button-primary camera"
        [attr.aria-label]="t('photoOf', { name: name() })"
        [disabled]="disabled()"
        (click)="camera.click()"
      >
        <tb-icon name="image" /> {{ t('photo') }}
      </button>
      <button
        type="button"
        class="tb-button tb-button-next"
        [id]="id()"
        [attr.aria-label]="t('chooseOf', { name: name() })"
        [attr.aria-describedby]="described()"
        [disabled]="disabled()"
        (click)="file.click()"
      >
        <tb-icon name="upload" /> {{ t('choose') }}
      </button>
    </div>
    <input #camera hidden type="file" accept="image/*" capture="environment" (change)="pick($event)" />
    <input
      #file
      hidden
      type="file"
      [accept]="accept()"
      [multiple]="many()"
      [attr.data-material]="id()"
      (change)="pick($event)"
    />
  `,
  styles: `
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }

    .tb-button {
      flex: 1 1 8rem;
    }

    @media (min-width: 64rem) and (hover: hover) and (pointer: fine) {
      .camera {
        display: none;
      }

      .ways {
        max-width: 16rem;
      }
    }
  `,
})
export class FilePick {
  readonly id = input.required<string>();
  readonly accept = input.required<string>();
  /** The name of what is asked for, for the names of the buttons. */
  readonly name = input.required<string>();
  readonly many = input(false);
  readonly disabled = input(false);
  /** The ids of what describes the choice, e.g. an issue. */
  readonly described = input<string | null>(null);
  readonly picked = output<readonly File[]>();

  protected readonly t = injectWords(FILE_WORDS);

  protected pick(event: Event): void {
    const control = event.target as HTMLInputElement;
    const files = [...(control.files ?? [])];
    control.value = '';
    if (files.length > 0) this.picked.emit(files);
  }
}

import { Dialog, type DialogRef } from '@angular/cdk/dialog';
import type { ComponentType } from '@angular/cdk/portal';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog, type Question } from './confirm-dialog';

export interface DialogOptions<D> {
  readonly data?: D;
  /** The id of the heading inside the dialog. */
  readonly labelledBy: string;
}

/** Dialogs over the page: focus goes in, Esc closes, focus comes back to where it was. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly dialog = inject(Dialog);

  /** The component's outermost element carries the class `tb-dialog`. */
  open<R, D, C>(component: ComponentType<C>, { data, labelledBy }: DialogOptions<D>): DialogRef<R, C> {
    return this.dialog.open<R, D, C>(component, {
      data,
      ariaLabelledBy: labelledBy,
      panelClass: 'tb-dialog-panel',
      backdropClass: 'tb-dialog-veil',
      autoFocus: 'first-tabbable',
    });
  }

  /** Whether the person agreed; closing means no. */
  async confirm(question: Question): Promise<boolean> {
    const dialog = this.open<boolean, Question, ConfirmDialog>(ConfirmDialog, {
      data: question,
      labelledBy: 'confirm-title',
    });
    return (await firstValueFrom(dialog.closed)) ?? false;
  }
}

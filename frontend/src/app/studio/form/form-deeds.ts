import { Injectable, inject } from '@angular/core';
import type { FormElement } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { firstValueFrom } from 'rxjs';
import { Dialogs } from '../../ui/dialogs';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { ChooseKindDialog } from './palette/choose-kind-dialog';
import { placeAfter, selectionAt } from './selection';
import { intoGroup, outOfGroup, stepMove } from './tree/step-move';

/** Deeds of the form designer that follow the selection. */
@Injectable()
export class FormDeeds {
  private readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  private readonly dialogs = inject(Dialogs);

  /** Moves a place by one step: pages among pages, everything else past its neighbour or into the next list. */
  step(at: Pointer, way: 'up' | 'down' | 'into' | 'out'): void {
    const definition = this.store.definition();
    if (definition === undefined) return;
    if (/\/pages\/\d+$/.test(at)) {
      if (way === 'up' || way === 'down') this.designer.shift(at, way === 'up' ? -1 : 1);
      return;
    }
    const target =
      way === 'into'
        ? intoGroup(definition, at)
        : way === 'out'
          ? outOfGroup(at)
          : stepMove(definition, at, way === 'up' ? -1 : 1);
    if (target !== undefined) this.designer.move(at, target.list, target.index);
  }

  /** Adds an element behind the selection. */
  addHere(element: FormElement): void {
    const definition = this.store.definition();
    const place = definition && placeAfter(definition, selectionAt(definition, this.store.selected()));
    if (place !== undefined) this.designer.addElement(place.list, place.index, element);
  }

  /** Lets the designer choose a kind, then adds it behind the selection. */
  async chooseAndAdd(): Promise<void> {
    const dialog = this.dialogs.open<FormElement, undefined, ChooseKindDialog>(ChooseKindDialog, {
      labelledBy: 'choose-kind-title',
    });
    const element = await firstValueFrom(dialog.closed);
    if (element !== undefined) this.addHere(element);
  }
}

import { Injectable, inject } from '@angular/core';
import { Designer } from '../workspace/designer';

/** The keyboard in the list of steps: walk, move, delete, add behind. */
@Injectable()
export class ChainKeys {
  private readonly designer = inject(Designer);

  press(event: KeyboardEvent, at: string): void {
    const { key, altKey } = event;
    const row = event.currentTarget as HTMLElement;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) this.designer.shift(at, key === 'ArrowUp' ? -1 : 1);
    else if (key === 'ArrowUp' || key === 'ArrowDown') focusBeside(row, key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Delete') void this.designer.remove(at);
    else if (key === '+' || key === '=')
      row.closest('.step')?.querySelector<HTMLElement>(':scope > tb-add-step button')?.click();
    else return;
    event.preventDefault();
  }
}

function focusBeside(row: HTMLElement, by: number): void {
  const rows = [...(row.closest('.flow')?.querySelectorAll<HTMLElement>('.name') ?? [])];
  rows[rows.indexOf(row) + by]?.focus();
}

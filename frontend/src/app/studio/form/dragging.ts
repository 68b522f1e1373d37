import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import type { Pointer } from '#shared/kernel/pointer';
import { type ListEntry, entryOf } from '../edit/list-entry';

/** Where something would land: the list with its index, and the line that shows it. */
export interface Landing extends ListEntry {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** Finds out what lies under the pointer while something is dragged: lines of the tree and questions of the canvas say their place. */
@Injectable()
export class Dragging {
  private readonly page = inject(DOCUMENT);
  /** Where it would land now; nothing outside of every target. */
  readonly landing = signal<Landing | undefined>(undefined);
  /** The place of a canvas node, told by the canvas. */
  placeOf: (node: Element) => Pointer | undefined = () => undefined;

  over({ x, y }: { readonly x: number; readonly y: number }): void {
    this.landing.set(this.landingAt(x, y));
  }

  /** The landing at the end of the drag; afterwards there is none. */
  drop(): ListEntry | undefined {
    const landing = this.landing();
    this.landing.set(undefined);
    return landing && { list: landing.list, index: landing.index };
  }

  private landingAt(x: number, y: number): Landing | undefined {
    for (const node of this.page.elementsFromPoint(x, y)) {
      const target = node.closest('[data-at], [data-key]');
      const pointer = target?.getAttribute('data-at') ?? (target && this.placeOf(target));
      if (!target || !pointer) continue;
      const { top, bottom, left, width } = target.getBoundingClientRect();
      return landingOn(pointer, y < (top + bottom) / 2, { top, bottom, left, width });
    }
    return undefined;
  }
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
}

/** Before or behind an element; into a section at its start. A page takes nothing by itself. */
export function landingOn(pointer: Pointer, upper: boolean, { top, bottom, left, width }: Box): Landing | undefined {
  if (/\/pages\/\d+$/.test(pointer)) return undefined;
  if (/\/sections\/\d+$/.test(pointer)) return { list: `${pointer}/elements`, index: 0, top: bottom, left, width };
  const entry = entryOf(pointer);
  return entry && { list: entry.list, index: entry.index + (upper ? 0 : 1), top: upper ? top : bottom, left, width };
}

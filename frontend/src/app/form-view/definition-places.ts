import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Form } from '#shared/definition/form';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';

/**
 * Where each part of a page stands in its definition, by the chain of keys that lead to it on the screen, e.g.
 * 'managers/name' → /form/pages/4/sections/1/elements/0/elements/0.
 */
export function definitionPlaces(form: Form, page: number): ReadonlyMap<string, Pointer> {
  const places = new Map<string, Pointer>();
  form.pages[page]?.sections.forEach((section, at) => {
    const pointer = pointerTo('form', 'pages', page, 'sections', at);
    places.set(`#${section.key}`, pointer);
    gather(section.elements, `${pointer}/elements`, '', places);
  });
  return places;
}

function gather(elements: readonly FormElement[], parent: Pointer, chain: string, places: Map<string, Pointer>): void {
  elements.forEach((element, at) => {
    const pointer = parent + pointerTo(at);
    places.set(chain + element.key, pointer);
    if (holdsRows(element))
      gather(
        rowElements(element),
        `${pointer}/${element.kind === 'table' ? 'columns' : 'elements'}`,
        `${chain}${element.key}/`,
        places,
      );
  });
}

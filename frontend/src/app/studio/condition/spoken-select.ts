import { DOCUMENT, Directive, ElementRef, afterEveryRender, inject, input } from '@angular/core';
import { NzSelectComponent } from 'ng-zorro-antd/select';

let count = 0;

/**
 * Gives ng-zorro's select the roles of a combobox with a list (ARIA 1.2), which it lacks: its name, whether it is open, and which
 * option the arrows are on.
 */
@Directive({ selector: 'nz-select[tbSpoken]' })
export class SpokenSelect {
  /** The name that readers hear. */
  readonly tbSpoken = input.required<string>();

  private readonly select = inject(NzSelectComponent);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly page = inject(DOCUMENT);
  private readonly id = `spoken-${(count += 1)}`;

  constructor() {
    afterEveryRender({ write: () => this.describe() });
  }

  private describe(): void {
    const box = this.host.querySelector('input');
    if (box === null) return;
    const list = this.select.nzOpen
      ? this.page.querySelector('.cdk-overlay-container nz-option-container cdk-virtual-scroll-viewport')
      : null;
    const options = [...(list?.querySelectorAll('nz-option-item') ?? [])];
    const active = options.find((option) => option.classList.contains('ant-select-item-option-active'));
    const chosen = this.host.querySelector('.ant-select-selection-item')?.textContent?.trim() ?? '';
    put(box, {
      role: 'combobox',
      'aria-label': `${this.tbSpoken()}${chosen && `：${chosen}`}`,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    });
    put(box, { 'aria-expanded': `${options.length > 0}`, 'aria-controls': options.length > 0 ? this.id : undefined });
    options.forEach((option, n) => {
      put(option, {
        role: 'option',
        id: `${this.id}-${n}`,
        'aria-selected': `${option.classList.contains('ant-select-item-option-selected')}`,
      });
    });
    if (list !== null)
      put(list, { id: this.id, role: options.length > 0 ? 'listbox' : undefined, 'aria-label': this.tbSpoken() });
    put(box, { 'aria-activedescendant': active?.id });
  }
}

function put(element: Element, attributes: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

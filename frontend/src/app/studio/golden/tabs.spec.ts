import { provideZonelessChangeDetection, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { placedSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { sameJson } from '#shared/kernel/json';
import { NEVER, of } from 'rxjs';
import { DirectoryClient } from '../../api/directory.client';
import { ItemClient } from '../../api/item.client';
import { provideWords } from '../../i18n/provide-words';
import { Session } from '../../session/session';
import { BasicsTab } from '../basics/basics-tab';
import { ChainTab } from '../chain/chain-tab';
import { ClocksTab } from '../clocks/clocks-tab';
import { DocumentsTab } from '../documents/documents-tab';
import { MaterialsTab } from '../materials/materials-tab';
import { SituationsTab } from '../situations/situations-tab';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { Jump } from '../workspace/jump';
import { GOLDEN_ITEMS } from './golden-items.spec-support';

const TABS: Readonly<Record<string, Type<unknown>>> = {
  basics: BasicsTab,
  situations: SituationsTab,
  materials: MaterialsTab,
  chain: ChainTab,
  clocks: ClocksTab,
  documents: DocumentsTab,
};

/** Pointers of everything that a tab opens at the side. */
function placesOf(tab: string, definition: Definition): readonly string[] {
  if (tab === 'materials') return definition.materials.map((_, index) => `/materials/${index}`);
  return tab === 'chain' ? chainPlaces(definition) : [''];
}

function chainPlaces({ chain }: Definition): readonly string[] {
  const lists = [
    ['/chain/steps', chain.steps] as const,
    ...(chain.aftercare === undefined ? [] : [['/chain/aftercare/steps', chain.aftercare.steps] as const]),
  ];
  const steps = lists.flatMap(([list, entries]) =>
    entries.flatMap((step, n) => [
      `${list}/${n}`,
      ...(step.kind === 'joint'
        ? step.lanes.flatMap((lane, m) => [
            `${list}/${n}/lanes/${m}`,
            ...lane.steps.map((_, k) => `${list}/${n}/lanes/${m}/steps/${k}`),
          ])
        : []),
    ]),
  );
  return ['/chain/intake', '/chain/aftercare', ...steps];
}

async function open(tab: Type<unknown>, definition: Definition) {
  const draft = { value: { definition, item: 'golden', status: 'draft', revision: 1 }, etag: 'a' };
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      provideWords(),
      provideRouter([]),
      { provide: Session, useValue: { may: () => true, person: () => ({ account: 'spec' }) } },
      {
        provide: ItemClient,
        useValue: { draft: () => of(draft), list: () => of({ items: [] }), surroundings: () => NEVER },
      },
      { provide: DirectoryClient, useValue: { read: () => of({ posts: [], departments: [] }), regions: () => NEVER } },
      StudioStore,
      Designer,
      Jump,
    ],
  });
  const store = TestBed.inject(StudioStore);
  await store.read('golden');
  const fixture: ComponentFixture<unknown> = TestBed.createComponent(tab);
  await fixture.whenStable();
  return { store, fixture, page: fixture.nativeElement as HTMLElement };
}

/** What assistive technology would stumble over: controls without a name, ids that stand twice. */
function stumblings(page: HTMLElement): readonly string[] {
  const controls = [...page.querySelectorAll<HTMLInputElement>('input, select, textarea, button')];
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  return [
    ...controls.filter((control) => nameOf(control) === '').map(({ outerHTML }) => `no name: ${outerHTML}`),
    ...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `twice: ${id}`),
  ];
}

function nameOf(control: HTMLInputElement): string {
  const labels = [...(control.labels ?? [])].map(({ textContent }) => textContent).join('');
  return (control.getAttribute('aria-label') ?? `${labels}${control.textContent ?? ''}`).trim();
}

describe('Golden items in the studio', () => {
  for (const [name, definition] of GOLDEN_ITEMS) {
    for (const [tab, component] of Object.entries(TABS)) {
      it(`${name}: ${tab} shows every part and changes nothing`, async () => {
        const { store, fixture, page } = await open(component, definition);
        for (const place of placesOf(tab, definition)) {
          store.select(place);
          await fixture.whenStable();
          expect(page.textContent?.trim()).withContext(place).not.toBe('');
        }
        for (const fold of page.querySelectorAll('details')) fold.open = true;
        await fixture.whenStable();
        expect(stumblings(page)).toEqual([]);
        expect(store.history().unsaved.length).toBe(0);
        expect(sameJson(store.definition() as never, definition as never)).toBeTrue();
      });
    }

    it(`${name}: every step of the chain stands in the list`, async () => {
      const { page } = await open(ChainTab, definition);
      for (const { step } of placedSteps(definition.chain).values()) expect(page.textContent).toContain(step.name.zh);
    });
  }
});

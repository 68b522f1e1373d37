import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { Material } from '#shared/definition/material';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { Tag } from '../../ui/tag';
import { RowActs } from '../bound/row-acts';
import { conditionWords } from '../cel/condition-words';
import { controlId } from '../bound/place';
import { StudioStore } from '../store/studio.store';
import { Designer } from '../workspace/designer';
import { SidePane } from '../workspace/side-pane';
import { CommitmentsCard } from './commitments-card';
import { MaterialInspector } from './material-inspector';
import { MaterialPlanPane } from './material-plan-pane';
import { samplePlan } from './sample-plan';
import { SOURCE_KINDS } from './source-properties';
import { injectSourceWords } from './source-words';
import { MATERIALS_WORDS } from './words';

/** Which papers are asked, when, why and from where; beside them one material, or what one applicant has to bring. */
@Component({
  selector: 'tb-materials-tab',
  imports: [CommitmentsCard, Empty, Icon, MaterialInspector, MaterialPlanPane, RowActs, SidePane, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './materials-tab.html',
  styleUrl: './materials-tab.css',
})
export class MaterialsTab {
  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  private readonly choice = inject(LanguageChoice);
  protected readonly say = injectSay();
  protected readonly sourceWords = injectSourceWords();
  protected readonly t = injectWords(MATERIALS_WORDS);
  protected readonly idOf = controlId;
  protected readonly kinds = SOURCE_KINDS;
  private readonly side = viewChild(SidePane);
  protected readonly pane = signal<'edit' | 'plan'>('plan');
  private readonly today = new Date().toISOString().slice(0, 10);

  protected readonly materials = computed(() => this.store.definition()?.materials ?? []);
  protected readonly selected = computed(() => Number(/^\/materials\/(\d+)/.exec(this.store.selected())?.[1] ?? -1));
  protected readonly rows = computed(() => {
    const definition = this.store.definition();
    const findings = this.store.findings();
    return this.materials().map((material, at) => ({
      material,
      when:
        material.neededWhen === undefined || definition === undefined
          ? this.t('always')
          : conditionWords(definition, `/materials/${at}/neededWhen`, material.neededWhen, this.choice.language()),
      unverified: material.legalBasis.some(({ note }) => note?.mark === 'unverified'),
      error: findings.some(
        ({ pointer, severity }) =>
          severity === 'error' && (pointer === `/materials/${at}` || pointer.startsWith(`/materials/${at}/`)),
      ),
    }));
  });
  protected readonly plan = computed(() => {
    const definition = this.store.definition();
    return definition && samplePlan(definition, this.store.sample(), this.today);
  });
  protected readonly figures = computed(() => {
    const [materials, plan] = [this.materials(), this.plan()];
    return {
      most: materials.filter((material) => isAsked(material)).length,
      sample: plan?.filter(({ state }) => state === 'toUpload').length ?? 0,
      generated: materials.filter((material) => material.sources[0]?.kind === 'form').length,
      law: materials.filter(({ legalBasis }) => legalBasis.length > 0).length,
      unverified: this.rows().filter(({ unverified }) => unverified).length,
    };
  });

  constructor() {
    effect(() => {
      if (this.selected() >= 0) untracked(() => this.pane.set('edit'));
    });
  }

  protected open(index: number): void {
    this.store.select(`/materials/${index}`);
    this.pane.set('edit');
    this.side()?.show();
  }

  /** A click anywhere in a row opens it, but for its own small acts. */
  protected pick({ target }: MouseEvent, index: number): void {
    if (!(target instanceof Element && target.closest('button'))) this.open(index);
  }

  protected add(): void {
    const material: Material = {
      key: 'material',
      name: { zh: MATERIALS_WORDS.zh.fresh, en: MATERIALS_WORDS.en.fresh },
      form: 'electronic',
      copies: 0,
      necessity: 'required',
      sources: [{ kind: 'upload', formats: ['pdf', 'jpg', 'png'], maxMegabytes: 10, maxFiles: 5 }],
      legalBasis: [],
    };
    this.designer.add('/materials', material);
    this.pane.set('edit');
    this.side()?.show();
  }

  protected key(event: KeyboardEvent, index: number): void {
    const { key, altKey } = event;
    const row = event.currentTarget as HTMLElement;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown'))
      this.designer.shift(`/materials/${index}`, key === 'ArrowUp' ? -1 : 1);
    else if (event.target !== row) return;
    else if (key === 'ArrowUp') (row.previousElementSibling as HTMLElement | null)?.focus();
    else if (key === 'ArrowDown') (row.nextElementSibling as HTMLElement | null)?.focus();
    else if (key === 'Enter') this.open(index);
    else if (key.toLowerCase() === 'n' && !this.store.readOnly()) this.add();
    else return;
    event.preventDefault();
  }
}

/** Whether somebody may have to hand it in: required, and not made by the platform first. */
function isAsked({ necessity, sources }: Material): boolean {
  return necessity === 'required' && sources[0]?.kind !== 'form';
}

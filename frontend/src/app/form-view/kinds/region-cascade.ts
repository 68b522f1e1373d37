import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { RegionView } from '#shared/api/directory';
import { isOfLevel, liesWithin, type RegionLevel } from '#shared/definition/field-kind/region';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { REGIONS, inside, pathTo } from '../regions';
import { FORM_WORDS } from '../words';
import { LineInput } from './line-input';

/** One list of the cascade. */
interface List {
  readonly id: string;
  readonly options: readonly RegionView[];
  readonly chosen: string;
}

/**
 * A division: one native list a level, each narrowing the next, down to a level or as deep as the divisions are known. Where they are
 * not known its code is typed.
 */
@Component({
  selector: 'tb-region-cascade',
  imports: [LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './region-cascade.html',
  styleUrls: ['./parts.css', './region-cascade.css'],
})
export class RegionCascade {
  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
  private readonly regions = inject(REGIONS);
  /** The division that was chosen so far, as long as it is not deep enough: not yet an answer. */
  private readonly partly = signal('');

  readonly id = input.required<string>();
  readonly code = input.required<string>();
  /** How deep; absent means as deep as they are known. */
  readonly level = input<RegionLevel>();
  /** Only divisions inside this one. */
  readonly within = input<string>();
  readonly locked = input(false, { transform: booleanAttribute });
  readonly required = input(false, { transform: booleanAttribute });
  readonly invalid = input(false, { transform: booleanAttribute });
  readonly described = input<string | null>(null);
  /** A code that is deep enough, '' for none, or what was typed where no divisions are known. */
  readonly chosen = output<string>();
  readonly leave = output();

  protected readonly lists = computed<readonly List[]>(() => {
    const regions = this.regions();
    const first = this.firstOptions();
    const path = pathTo(this.code() || this.partly(), regions);
    const from = path.findIndex(({ code }) => first.some((region) => region.code === code));
    const picked = from < 0 ? [] : path.slice(from);
    const deeper = picked.filter(({ code }) => !this.isDeep(code)).map(({ code }) => inside(code, regions));
    return [first, ...deeper]
      .filter((options) => options.length > 0)
      .map((options, n) => ({
        id: n === 0 ? this.id() : `${this.id()}-level${n}`,
        options,
        chosen: picked[n]?.code ?? '',
      }));
  });

  protected choose(n: number, event: Event): void {
    const code = (event.target as HTMLSelectElement).value || (this.lists()[n - 1]?.chosen ?? '');
    const deep = code !== '' && this.isDeep(code);
    this.partly.set(deep ? '' : code);
    this.chosen.emit(deep ? code : '');
  }

  /** The largest divisions of the area; none where no division of the level is known in it: then its code is typed. */
  private firstOptions(): readonly RegionView[] {
    const regions = this.regions();
    const within = this.within();
    const level = this.level();
    const ofArea = regions.filter(({ code }) => within === undefined || liesWithin(code, within));
    if (level !== undefined && !ofArea.some(({ code }) => isOfLevel(code, level))) return [];
    const own = regions.filter(({ code }) => code === within);
    if (own.length === 0) return inside(undefined, regions);
    return level !== undefined && isOfLevel(within!, level) ? own : inside(within, regions);
  }

  private isDeep(code: string): boolean {
    const level = this.level();
    return level === undefined ? inside(code, this.regions()).length === 0 : isOfLevel(code, level);
  }
}

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CompiledSection } from '#shared/form/compiled-form';
import { Icon } from '../ui/icon';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { causeOf } from './because';
import type { FormSession } from './form-session';
import { PlaceList } from './place-list';
import { FORM_WORDS } from './words';

/** A heading with its questions. A section that an answer called says so first. */
@Component({
  selector: 'tb-section-view',
  imports: [Icon, PlaceList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (visible()) {
      <section class="section" [class.called]="cause()" [class.far]="long()" [attr.data-key]="section().source.key">
        @if (say(section().source.title); as title) {
          <h2>{{ title }}</h2>
        }
        @if (why(); as words) {
          <p class="why" [class.tb-muted]="!cause()">
            @if (cause()) {
              <tb-icon name="info" />
            }
            {{ words }}
          </p>
        }
        <tb-place-list [session]="session()" [elements]="section().elements" />
      </section>
    }
  `,
  styleUrl: './section-view.css',
})
export class SectionView {
  readonly session = input.required<FormSession>();
  /** The key of its page. */
  readonly page = input.required<string>();
  readonly section = input.required<CompiledSection>();

  /** Whether its page is so long that what is out of sight is better not laid out. */
  readonly long = input(false);

  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
  protected readonly visible = computed(
    () => this.session().entry(`#/${this.page()}/${this.section().source.key}`)().visible,
  );
  protected readonly cause = computed(() => causeOf(this.section().visibleWhen, this.session().form));
  protected readonly why = computed(() => {
    const cause = this.cause();
    return (
      this.say(this.section().source.hint) || (cause && this.t('becauseSection', { label: this.say(cause.label) }))
    );
  });
}

import { createActionGroup, createFeature, createReducer, on, props } from '@ngrx/store';

export interface Notice {
  readonly id: number;
  /** Done is said politely and goes by itself; failed interrupts and stays until it is closed. */
  readonly tone: 'done' | 'failed';
  readonly text: string;
}

export const NoticeActions = createActionGroup({
  source: 'Notices',
  events: { Raised: props<{ notice: Notice }>(), Closed: props<{ id: number }>() },
});

export interface NoticesState {
  readonly notices: readonly Notice[];
}

/** Short messages above any screen. */
export const noticesFeature = createFeature({
  name: 'notices',
  reducer: createReducer<NoticesState>(
    { notices: [] },
    on(NoticeActions.raised, ({ notices }, { notice }): NoticesState => ({ notices: [...notices, notice] })),
    on(NoticeActions.closed, ({ notices }, { id }): NoticesState => ({
      notices: notices.filter((notice) => notice.id !== id),
    })),
  ),
});

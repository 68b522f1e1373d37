import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { NoticeMail, NoticeView, ReadNotices } from '#shared/api/notice';
import { NoticeClient } from '../api/notice.client';
import { type Problem, toProblem } from '../api/problem';
import { UnreadCount } from '../api/unread-count';

interface Inbox {
  readonly loading: boolean;
  readonly problem: Problem | undefined;
  readonly notices: readonly NoticeView[];
  /** Where the next page begins; '' on the last. */
  readonly next: string;
  readonly mail: NoticeMail;
}

const START: Inbox = { loading: true, problem: undefined, notices: [], next: '', mail: { on: false } };

/** Own notices, and whether they come by e-mail too. */
export const InboxStore = signalStore(
  withState(START),
  withMethods((store, client = inject(NoticeClient), unread = inject(UnreadCount)) => {
    /** Does something with the server; what goes wrong is shown above the list. */
    const trying = async (work: () => Promise<void>): Promise<boolean> => {
      try {
        await work();
        return true;
      } catch (cause) {
        patchState(store, { problem: toProblem(cause), loading: false });
        return false;
      }
    };
    const markRead = (which: ReadNotices, isMeant: (notice: NoticeView) => boolean): Promise<boolean> =>
      trying(async () => {
        unread.set(await firstValueFrom(client.read(which)));
        patchState(store, ({ notices }) => ({
          notices: notices.map((notice) => (isMeant(notice) ? { ...notice, read: true } : notice)),
        }));
      });
    return {
      async load(): Promise<void> {
        patchState(store, { loading: true, problem: undefined });
        await trying(async () => {
          const [{ entries, next = '' }, mail] = await Promise.all([
            firstValueFrom(client.list()),
            firstValueFrom(client.mail()),
          ]);
          patchState(store, { loading: false, notices: entries, next, mail });
        });
      },
      more: (): Promise<boolean> =>
        trying(async () => {
          const { entries, next = '' } = await firstValueFrom(client.list(store.next()));
          patchState(store, ({ notices }) => ({ notices: [...notices, ...entries], next }));
        }),
      read: (id: string): Promise<boolean> => markRead({ ids: [id] }, (notice) => notice.id === id),
      /** All that there are up to the newest that is shown: what comes in meanwhile stays unread. */
      readAll(): Promise<boolean> {
        const until = store.notices()[0]?.at ?? '';
        return markRead({ until }, (notice) => notice.at <= until);
      },
      chooseMail: (on: boolean): Promise<boolean> =>
        trying(async () => patchState(store, { mail: await firstValueFrom(client.chooseMail(on)) })),
    };
  }),
);

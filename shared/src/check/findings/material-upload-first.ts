import { pointerTo } from '#shared/kernel/pointer';
import type { MaterialSource } from '#shared/definition/material';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'MATERIAL.UPLOAD_FIRST';

/** What a live source may supply. */
const LIVE: Partial<Record<MaterialSource['kind'], { readonly zh: string; readonly en: string }>> = {
  certificate: words('电子证照', 'an electronic certificate') as { zh: string; en: string },
  sharedData: words('数据共享', 'data sharing') as { zh: string; en: string },
};

/** A material that is asked of the applicant before what the government holds itself was looked at (practice.md, 17). */
export const materialUploadFirst: FindingKind = {
  code: CODE,
  name: words('先让人上传', 'Upload asked first'),
  find: ({ definition }) =>
    definition.materials.flatMap(({ name, sources }, index) => {
      const upload = sources.findIndex(({ kind }) => kind === 'upload');
      const later = upload < 0 ? undefined : sources.slice(upload + 1).find(({ kind }) => LIVE[kind] !== undefined);
      if (later === undefined) return [];
      const [place, live] = [quoted(name), LIVE[later.kind]!];
      return [
        findingOf(
          CODE,
          pointerTo('materials', index, 'sources', upload),
          words(
            `材料${place.zh} 能通过${live.zh}取得，却把上传排在前面：能查到的不得再向人要。`,
            `The material ${place.en} can come from ${live.en}, and upload stands before it: what can be found may not be asked for.`,
          ),
          words(`把${live.zh}排到上传前面。`, `Put ${live.en} before upload.`),
          {
            law: words(
              '《国务院关于在线政务服务的若干规定》（国务院令第716号）第七条',
              'State Council Order 716, article 7',
            ),
          },
        ),
      ];
    }),
};

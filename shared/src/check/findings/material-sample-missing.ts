import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'MATERIAL.SAMPLE_MISSING';

/** A sample or blank form that is announced and has no file. */
export const materialSampleMissing: FindingKind = {
  code: CODE,
  name: words('样表没有文件', 'A sample without a file'),
  find: ({ definition: { materials } }) =>
    materials.flatMap(({ name, samples = [] }, index) =>
      samples.flatMap((sample, at) => {
        if (sample.file.trim() !== '') return [];
        const [material, paper] = [quoted(name), quoted(sample.name)];
        return [
          findingOf(
            CODE,
            pointerTo('materials', index, 'samples', at, 'file'),
            words(
              `材料${material.zh}的样表${paper.zh}没有文件，申请人点开什么也没有。`,
              `The sample ${paper.en} of the material ${material.en} has no file: applicants would open nothing.`,
            ),
            words('传上文件，或删掉这一份样表。', 'Upload the file, or delete the sample.'),
            { severity: 'warning' },
          ),
        ];
      }),
    ),
};

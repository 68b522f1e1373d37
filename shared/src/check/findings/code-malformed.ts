import { isUscc } from '#shared/concept/uscc';
import { readBasicCode, readImplementationCode } from '#shared/concept/item-code';
import type { Basics } from '#shared/definition/basics';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CODE.MALFORMED';

/** Codes of the catalogue that cannot be read or contradict the rest: other systems would not find the item (GB/T 39554.1). */
export const codeMalformed: FindingKind = {
  code: CODE,
  name: words('编码不对', 'Codes that do not fit'),
  find: ({ definition: { basics } }) => [
    ...ofBasicCode(basics),
    ...ofImplementation(basics),
    ...ofBusinessItem(basics),
    ...ofDepartment(basics),
  ],
};

function ofBasicCode({ basicCode, taskType }: Basics): Finding[] {
  if (basicCode === undefined) return [];
  const at = '/basics/basicCode';
  const read = readBasicCode(basicCode);
  if (read === undefined) return [told(at, '基本编码不是 12 位数字', 'The basic code is not of 12 digits')];
  if (read.taskType === taskType) return [];
  return [
    told(at, '基本编码第 3、4 位与事项类型不一致', 'Digits 3 and 4 of the basic code are not the type of the item'),
  ];
}

function ofImplementation({ implementationCode, basicCode, level }: Basics): Finding[] {
  if (implementationCode === undefined) return [];
  const at = '/basics/implementationCode';
  const read = readImplementationCode(implementationCode);
  if (read === undefined || read.businessItem !== undefined)
    return [told(at, '实施编码不是 31 位', 'The implementation code is not of 31 signs')];
  const found: Finding[] = [];
  if (!read.usccFits)
    found.push(
      told(at, '实施编码里的统一社会信用代码校验位不对', 'The check sign of the credit code in it does not fit'),
    );
  if (read.level !== level)
    found.push(told(at, '实施编码第 19 位与行使层级不一致', 'Sign 19 of the implementation code is not the level'));
  if (basicCode !== undefined && read.basicCode !== basicCode)
    found.push(
      told(
        at,
        '实施编码后 12 位与基本编码不一致',
        'The last 12 digits of the implementation code are not the basic code',
      ),
    );
  return found;
}

function ofBusinessItem({ codes, implementationCode }: Basics): Finding[] {
  if (codes?.businessItemCode === undefined) return [];
  const at = '/basics/codes/businessItemCode';
  if (readImplementationCode(codes.businessItemCode)?.businessItem === undefined)
    return [told(at, '业务办理项编码不是 33 位', 'The business item code is not of 33 signs')];
  if (implementationCode === undefined || codes.businessItemCode.startsWith(implementationCode)) return [];
  return [
    told(at, '业务办理项编码不以实施编码开头', 'The business item code does not begin with the implementation code'),
  ];
}

/** The organ by its credit code (18 signs, GB 32100): well formed, and the one that the implementation code begins with. */
function ofDepartment({ organs, implementationCode }: Basics): Finding[] {
  const code = organs?.departmentCode;
  if (code === undefined) return [];
  const at = '/basics/organs/departmentCode';
  if (!isUscc(code))
    return [
      told(
        at,
        '实施主体编码不是统一社会信用代码，或校验位不对',
        'The code of the organ is no credit code, or its check sign does not fit',
      ),
    ];
  const read = implementationCode === undefined ? undefined : readImplementationCode(implementationCode);
  if (read === undefined || read.uscc === code) return [];
  return [
    told(
      '/basics/implementationCode',
      '实施编码前 18 位不是实施主体的统一社会信用代码',
      'The first 18 signs of the implementation code are not the credit code of the organ',
    ),
  ];
}

function told(pointer: string, zh: string, en: string): Finding {
  return findingOf(
    CODE,
    pointer,
    words(`${zh}，别的系统按它找不到这个事项。`, `${en}: other systems would not find the item by it.`),
    words(
      '对照目录改正；地方自编的编码写到地方编码里。',
      'Correct it from the catalogue; codes of a local scheme go to the local codes.',
    ),
    {
      severity: 'warning',
      law: words(
        'GB/T 39554.1-2020、GB 32100-2015（编码的分段取自公开系统，标准原文未核实）',
        'GB/T 39554.1-2020, GB 32100-2015 (the cut of the codes is taken from public systems; the standard’s text is unverified)',
      ),
    },
  );
}

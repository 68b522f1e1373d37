import { minutesOf } from '#shared/kernel/time-of-day';
import { amountText, MONEY_UNITS } from '#shared/kernel/money';
import type { Text } from '#shared/kernel/text';
import { LEVEL_NAMES } from '#shared/definition/field-kind/region';
import type { Field } from '#shared/definition/field';
import type { FormElement } from '#shared/definition/form-element';
import { words } from '#shared/check/finding-of';
import { patternLengths } from '#shared/check/reach/pattern-lengths';

type Judges = {
  readonly [K in FormElement['kind']]?: (element: Extract<FormElement, { kind: K }>) => Text | undefined;
};

/** Why no value at all fits an element by what it asks of one, whatever else is answered; undefined where some may. */
export function impossibleValue(element: FormElement): Text | undefined {
  return (JUDGES[element.kind] as ((element: FormElement) => Text | undefined) | undefined)?.(element);
}

const JUDGES: Judges = {
  number: ({ min, max, decimals = 0 }) => {
    if (min === undefined || max === undefined) return undefined;
    if (min > max) return above(String(min), String(max));
    const grid = 10 ** decimals;
    const least = Number((Math.ceil(Number((min * grid).toFixed(6))) / grid).toFixed(decimals));
    return least <= max
      ? undefined
      : words(
          `${min} 到 ${max} 之间没有${decimals === 0 ? '整数' : `不超过 ${decimals} 位小数的数`}`,
          `between ${min} and ${max} there is no ${decimals === 0 ? 'whole number' : `number of at most ${decimals} digits after the point`}`,
        );
  },
  money: ({ min = 0, max, shownIn }) => {
    if (max === undefined || min <= max) return undefined;
    const unit = MONEY_UNITS[shownIn];
    return words(
      `最小金额 ${amountText(min, shownIn)}${unit.zh} 大于最大金额 ${amountText(max, shownIn)}${unit.zh}`,
      `the smallest amount, ${amountText(min, shownIn)} ${unit.en ?? unit.zh}, is above the largest, ${amountText(max, shownIn)} ${unit.en ?? unit.zh}`,
    );
  },
  date: ({ min, max }) => (min !== undefined && max !== undefined && min > max ? late(min, max) : undefined),
  time: ({ min = '00:00', max }) => (max !== undefined && minutesOf(min) > minutesOf(max) ? late(min, max) : undefined),
  dateRange: ({ minDays, maxDays }) =>
    minDays !== undefined && maxDays !== undefined && minDays > maxDays
      ? words(
          `最少 ${minDays} 天，多于最多 ${maxDays} 天`,
          `its fewest days, ${minDays}, are more than its most, ${maxDays}`,
        )
      : undefined,
  text: ({ minLength = 0, maxLength = 200, pattern }) => {
    if (minLength > maxLength) return long(minLength, maxLength);
    if (pattern === undefined) return undefined;
    const [least, most] = patternLengths(pattern.source);
    if (least > maxLength)
      return words(
        `格式要求至少 ${least} 个字，长度最多 ${maxLength} 个字`,
        `its pattern asks for ${least} characters or more, its length allows ${maxLength}`,
      );
    return Math.max(most, 0) < Math.max(minLength, 1)
      ? words(
          `格式最多容 ${most} 个字，长度至少要 ${Math.max(minLength, 1)} 个字`,
          `its pattern allows ${most} characters, its length asks for ${Math.max(minLength, 1)} or more`,
        )
      : undefined;
  },
  longText: ({ minLength = 0, maxLength = 4000 }) => (minLength > maxLength ? long(minLength, maxLength) : undefined),
  multiChoice: ({ min, max }) =>
    min !== undefined && max !== undefined && min > max
      ? words(`至少选 ${min} 项，多于最多 ${max} 项`, `at least ${min} must be chosen, and at most ${max} may be`)
      : undefined,
  region: ({ level, within }) =>
    within === undefined || INSIDE[level].test(within)
      ? undefined
      : words(
          `${within} 里面没有${LEVEL_NAMES[level].zh}一级的区划`,
          `inside ${within} there is no division of the level ${LEVEL_NAMES[level].en ?? level}`,
        ),
  table: (element) => rows(element),
  repeat: (element) => rows(element),
};

/** The divisions inside which others of a level lie, or which are of it. */
const INSIDE: Readonly<Record<Extract<Field, { kind: 'region' }>['level'], RegExp>> = {
  province: /^(?!00)\d{2}0000$/,
  city: /^\d{4}00$/,
  county: /^\d{6}$/,
  township: /^\d{6}(?:\d{3})?$/,
};

function rows({ min = 0, max }: { readonly min?: number | undefined; readonly max: number }): Text | undefined {
  return min > max
    ? words(`最少 ${min} 行，多于最多 ${max} 行`, `at least ${min} rows are asked for, and at most ${max} are allowed`)
    : undefined;
}

function above(min: string, max: string): Text {
  return words(`最小值 ${min} 大于最大值 ${max}`, `its smallest value, ${min}, is above its largest, ${max}`);
}

function late(min: string, max: string): Text {
  return words(`最早 ${min} 晚于最晚 ${max}`, `its earliest, ${min}, is after its latest, ${max}`);
}

function long(min: number, max: number): Text {
  return words(
    `最少 ${min} 个字，多于最多 ${max} 个字`,
    `its fewest characters, ${min}, are more than its most, ${max}`,
  );
}

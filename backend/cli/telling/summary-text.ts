import { paint } from './paint.js';
import { printable, type Reader } from './reader.js';
import type { Finding } from '#shared/check/finding';

/** What a judgement comes to: how many of what, whether it can be published, and what the exit code says. */
export function summary(
  decided: readonly Finding[],
  undecided: number,
  file: string,
  strict: boolean,
  reader: Reader,
): string {
  const count = (severity: Finding['severity']): number =>
    decided.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')];
  const said = reader.language === 'en' ? english : chinese;
  const tone = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
  return paint(printable(`${file}${said({ errors, warnings, advice, undecided, strict })}`), tone, reader);
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  readonly undecided: number;
  readonly strict: boolean;
}

function chinese({ errors, warnings, advice, undecided, strict }: Counts): string {
  const counted = [
    errors > 0 && `${errors} 个错误`,
    warnings > 0 && `${warnings} 个警告`,
    advice > 0 && `${advice} 条建议`,
  ].filter(Boolean);
  const found = counted.length === 0 ? '没有发现问题' : counted.join('、');
  const open = undecided > 0 ? `；${undecided} 处没有算定` : '';
  return `：${found}${open}。${verdictZh(errors, warnings, advice, strict)}${openZh(errors, undecided)}`;
}

function verdictZh(errors: number, warnings: number, advice: number, strict: boolean): string {
  if (errors > 0) return '有错误，不能发布。';
  if (warnings > 0 && strict) return '没有错误，可以发布；按 --strict，警告也算不通过。';
  if (warnings + advice > 0)
    return '没有错误，可以发布；警告请有人看过。只有警告和建议时退出码是 0，加 --strict 时警告也算。';
  return '可以发布。';
}

const openZh = (errors: number, undecided: number): string =>
  errors === 0 && undecided > 0 ? '没有算定的，发布时平台还会再查。' : '';

const openEn = (errors: number, undecided: number): string =>
  errors === 0 && undecided > 0 ? ' What was not decided is looked up again when it is published.' : '';

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

function english({ errors, warnings, advice, undecided, strict }: Counts): string {
  const counted = [
    errors > 0 && many(errors, 'error'),
    warnings > 0 && many(warnings, 'warning'),
    advice > 0 && many(advice, 'piece of advice', 'pieces of advice'),
  ].filter(Boolean);
  const found = counted.length === 0 ? 'nothing found' : counted.join(', ');
  const open = undecided > 0 ? `; ${many(undecided, 'place')} not decided` : '';
  return `: ${found}${open}. ${verdictEn(errors, warnings, advice, strict)}${openEn(errors, undecided)}`;
}

function verdictEn(errors: number, warnings: number, advice: number, strict: boolean): string {
  if (errors > 0) return 'It cannot be published.';
  if (warnings > 0 && strict) return 'It can be published; with --strict, warnings count as findings.';
  if (warnings + advice > 0)
    return 'It can be published; somebody should look at the warnings. With warnings and advice alone the exit code is 0; --strict makes warnings count.';
  return 'It can be published.';
}

import { readArguments } from './arguments.js';
import { readDefinition } from './reading/read-definition.js';
import type { JsonPlaces } from './reading/json-places.js';
import { readJson, type JsonFile } from './reading/read-json.js';
import { readNoun } from './reading/read-noun.js';
import { judgementInWords } from './telling/judgement-text.js';
import { sentence, type Said } from './telling/reader.js';
import type { Result, Verb } from './verb.js';
import { checkDefinition } from '#shared/check/check-definition';
import { Surroundings } from '#shared/check/surroundings';
import { Definition } from '#shared/definition/definition';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import type { Json } from '#shared/kernel/json';

/**
 * What forbids publishing a definition. What needs posts, departments and regions takes them `--with FILE`, and the standard
 * that it implements `--standard FILE`; without, such findings are listed as not decided. 1 where something forbids
 * publishing; with `--strict` a warning does too.
 */
export const check: Verb = {
  name: 'check',
  usage: 'check FILE [--with FILE [--standard FILE]] [--strict]',
  async run(args) {
    const given = readArguments(args, 1, {
      with: { type: 'string' },
      standard: { type: 'string' },
      strict: { type: 'boolean', default: false },
    });
    if (!given.ok) return { code: 2, misused: true, say: given.say };
    const { strict } = given.options;
    const read = await readJson(given.files[0]!);
    if (!read.ok) return { code: 2, say: read.say };
    const around = await surroundingsOf(given.options.with, given.options.standard);
    if (!around.ok) return { code: 2, say: around.say };
    return judged(read.value, around.value, strict);
  },
};

type Around =
  { readonly ok: true; readonly value: Surroundings | undefined } | { readonly ok: false; readonly say: Said };

async function surroundingsOf(file: string | undefined, standardFile: string | undefined): Promise<Around> {
  if (file === undefined) {
    if (standardFile === undefined) return { ok: true, value: undefined };
    const [zh, en] = ['--standard 要和 --with 一起用。', '--standard goes with --with.'];
    return { ok: false, say: sentence(zh, en) };
  }
  const read = await readNoun(file, Surroundings);
  if (!read.ok || standardFile === undefined) return read;
  const standard = await readDefinition(standardFile);
  return standard.ok ? { ok: true, value: { ...read.value, standard: standard.value } } : standard;
}

function judged(file: JsonFile, surroundings: Surroundings | undefined, strict: boolean): Result {
  const all = checkDefinition(file.value, surroundings);
  const findings = all.filter((finding) => finding.undecided !== true);
  const notDecided = all.filter((finding) => finding.undecided === true);
  const counts = ({ severity }: (typeof all)[number]): boolean =>
    severity === 'error' || (strict && severity === 'warning');
  return {
    code: findings.some(counts) ? 1 : 0,
    out: { findings, notDecided },
    text: (reader) => judgementInWords(all, file, definitionOf(file), strict, reader),
    ...(file.places !== undefined && doubled(file.places.doubled(), file)),
  };
}

/** A member that is there twice is no fault of JSON, but the first is never seen: who wrote it would wonder. */
function doubled(names: ReturnType<JsonPlaces['doubled']>, { source }: JsonFile): Pick<Result, 'say'> {
  if (names.length === 0) return {};
  const told = names.map(({ name, at }) => {
    const { line, column } = source.placeOf(at.from);
    const place = `${source.file}:${line}:${column}`;
    return sentence(
      `${place}：成员「${name}」写了两次，只有后一个算数。`,
      `${place}: the member “${name}” is there twice; only the later one counts.`,
    );
  });
  return { say: (reader) => told.map((each) => each(reader)).join('\n') };
}

/** For the names that people know; undefined where the file holds no definition. */
function definitionOf({ value, places }: JsonFile): Definition | undefined {
  if (places === undefined) return undefined;
  return Definition.safeParse(migrateDefinition(value as Json)).data;
}

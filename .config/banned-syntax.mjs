/** What no file may say, as eslint's no-restricted-syntax takes it. */
export const EVERYWHERE = [
  {
    selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
    message: "Write import * as z from 'zod': the named import costs the browser all locales (92 kB instead of 25).",
  },
  {
    selector: "ImportSpecifier[imported.name='forwardRef']",
    message: 'forwardRef hides a cycle: move what both need into a third file.',
  },
  {
    selector: 'MemberExpression[property.name=/^bypassSecurityTrust/]',
    message: 'Nothing that people typed may pass the sanitizer.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fdescribe|fit|xdescribe|xit|pending)$/]',
    message: 'A spec that does not run shows nothing: mend or delete it.',
  },
  {
    selector: 'ExportAllDeclaration[exported=null]',
    message: 'A barrel ties everything behind it into one knot: let readers import the file that holds the thing.',
  },
];

/** What shared/ may not say besides: clock and randomness come in as arguments. */
export const PURE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time comes in as an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The time comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness comes in as an argument.',
  },
];

/** Globals that are not everywhere, or that make a rule depend on more than its arguments. */
export const BROWSER_TIES = [
  'window',
  'document',
  'navigator',
  'process',
  'console',
  'crypto',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
];

const SAY = 'No words in templates: put them into the words of the room (zh and en) and say them from there.';

/** What a template may not say: words that people read, as text (names of keys apart) or in an attribute that is read out. */
export const WORDS = [
  { selector: "Text[value=/\\p{L}{2}|\\p{Script=Han}/u]:not(Element[name='kbd'] > Text)", message: SAY },
  {
    selector: 'TextAttribute[name=/^(title|alt|placeholder|aria-label)$/][value=/\\p{L}{2}|\\p{Script=Han}/u]',
    message: SAY,
  },
];

import type { Wording } from '#shared/expression/say/wording';

const between = (word: string) => (a: string, b: string) => `${a} ${word} ${b}`;
const after = (word: string) => (a: string) => `${a} ${word}`;
const count = (one: string, many: string) => (day: string, n: string) => {
  const back = /^−[\d.]+$/.test(n);
  const amount = back ? n.slice(1) : n;
  return `${amount} ${amount === '1' ? one : many} ${back ? 'before' : 'after'} ${day}`;
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const compare = {
  '==': between('is'),
  '!=': between('is not'),
  '<': between('is below'),
  '<=': between('is at most'),
  '>': between('is above'),
  '>=': between('is at least'),
};

export const EN: Wording = {
  language: 'en',
  bracket: (words) => `(${words})`,
  quote: (text) => `“${text}”`,
  list: (words) => words.join(', '),
  map: (pairs) => `(${pairs.map(([key, value]) => `${key}: ${value}`).join('; ')})`,
  date: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  truth: { true: 'yes', false: 'no', null: 'nothing' },
  always: { true: 'always', false: 'never' },
  today: 'today',

  and: (parts) => parts.join(' and '),
  or: (parts) => parts.join(' or '),
  not: (words) => `not (${words})`,
  choice: (condition, then, otherwise) => `if ${condition} then ${then}, otherwise ${otherwise}`,

  yes: after('is yes'),
  no: after('is no'),
  given: { answer: after('was answered'), known: after('is known') },
  missing: { answer: after('was not answered'), known: after('is not known') },
  empty: after('is empty'),
  notEmpty: after('is not empty'),
  compare: {
    text: compare,
    number: compare,
    date: {
      ...compare,
      '<': between('is before'),
      '<=': between('is not after'),
      '>': between('is after'),
      '>=': between('is not before'),
    },
  },
  contains: between('includes'),
  lacks: between('does not include'),
  oneOf: between('is one of'),
  noneOf: between('is none of'),
  among: {
    anyOf: between('includes any of'),
    noneOf: between('includes none of'),
    onlyOf: between('has only'),
    otherThan: between('has others than'),
  },

  arithmetic: {
    '+': between('+'),
    '-': between('−'),
    '*': between('×'),
    '/': between('÷'),
    '%': (a, b) => `the rest of ${a} ÷ ${b}`,
  },
  negative: (a) => `−${a}`,

  each: {
    exists: {
      rows: (list, body) => `any row of ${list}: ${body}`,
      entries: (list, body) => `any entry of ${list}: ${body}`,
    },
    all: {
      rows: (list, body) => `every row of ${list}: ${body}`,
      entries: (list, body) => `every entry of ${list}: ${body}`,
    },
    exists_one: {
      rows: (list, body) => `exactly one row of ${list}: ${body}`,
      entries: (list, body) => `exactly one entry of ${list}: ${body}`,
    },
  },
  notEach: {
    exists: {
      rows: (list, body) => `no row of ${list}: ${body}`,
      entries: (list, body) => `no entry of ${list}: ${body}`,
    },
    all: {
      rows: (list, body) => `not every row of ${list}: ${body}`,
      entries: (list, body) => `not every entry of ${list}: ${body}`,
    },
  },
  filter: {
    rows: (list, body) => `the rows of ${list} (where ${body})`,
    entries: (list, body) => `the entries of ${list} (where ${body})`,
  },
  mapped: {
    rows: (list, body) => `${body} of each ${list.startsWith('the rows of ') ? 'of' : 'row of'} ${list}`,
    entries: (list, body) => `${body} of each ${list.startsWith('the entries of ') ? 'of' : 'entry of'} ${list}`,
  },
  it: { rows: 'the row', entries: 'it' },
  own: (label) => `${label} of this row`,
  outer: (label) => `${label} of the outer row`,
  member: (owner, label) => `${label} of ${owner}`,
  nth: {
    rows: (list, n) => `row ${n} of ${list}`,
    entries: (list, n) => `entry ${n} of ${list}`,
  },
  at: (list, index) => `entry ${index} (from 0) of ${list}`,
  lookedUp: (map, key) => `the value for ${key} in ${map}`,

  size: {
    rows: (a) => `the number of rows of ${a}`,
    entries: (a) => `the number of entries of ${a}`,
    text: (a) => `the number of characters of ${a}`,
  },
  count: {
    rows: (list, body) => `the number of rows of ${list} (where ${body})`,
    entries: (list, body) => `the number of entries of ${list} (where ${body})`,
  },
  calls: {
    string: (a) => a!,
    double: (a) => `${a} as a number`,
    int: (a) => `${a} without its fraction`,
    startsWith: (a, b) => `${a} begins with ${b}`,
    endsWith: (a, b) => `${a} ends with ${b}`,
    contains: (a, b) => `${a} contains ${b}`,
    trim: (a) => `${a} without blanks around it`,
    lowerAscii: (a) => `${a} in lower case`,
    upperAscii: (a) => `${a} in upper case`,
    indexOf: (a, b, from) => `the position (from 0) of ${b} in ${a}${from === undefined ? '' : ` from ${from} on`}`,
    substring: (a, from, to) =>
      to === undefined ? `what follows in ${a} from character ${from} on` : `characters ${from} to ${to} of ${a}`,
    isUscc: (a) => `${a} is a valid credit code`,
    isIdNumber: (a) => `${a} is a valid identity number`,
    isDate: (a) => `${a} is a date`,
    birthdayOf: (a) => `the birthday in ${a}`,
    ageOn: (id, day) => `the age by ${id} on ${day}`,
    daysBetween: (a, b) => `the days from ${a} to ${b}`,
    monthsBetween: (a, b) => `the whole months from ${a} to ${b}`,
    yearsBetween: (a, b) => `the whole years from ${a} to ${b}`,
    addDays: (a, n) => count('day', 'days')(a!, n!),
    addMonths: (a, n) => count('month', 'months')(a!, n!),
    addYears: (a, n) => count('year', 'years')(a!, n!),
    isWorkingDay: (_, day) => `${day} is a working day`,
    addWorkingDays: (_, day, n) => count('working day', 'working days')(day!, n!),
    workingDaysBetween: (_, a, b) => `the working days from ${a} to ${b}`,
    yearOf: (a) => `the year of ${a}`,
    monthOf: (a) => `the month of ${a}`,
    dayOf: (a) => `the day of the month of ${a}`,
    weekdayOf: (a) => `the weekday of ${a} (Monday is 1)`,
    sum: (a) => `the sum of ${a}`,
  },
  notCalls: {
    startsWith: (a, b) => `${a} does not begin with ${b}`,
    endsWith: (a, b) => `${a} does not end with ${b}`,
    contains: (a, b) => `${a} does not contain ${b}`,
    isUscc: (a) => `${a} is no valid credit code`,
    isIdNumber: (a) => `${a} is no valid identity number`,
    isDate: (a) => `${a} is no date`,
    isWorkingDay: (_, day) => `${day} is no working day`,
  },
  called: (name, parts) => `${name}(${parts.join(', ')})`,
};

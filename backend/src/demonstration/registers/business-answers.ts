import { BUSINESSES } from '#backend/demonstration/registers/businesses';
import { SCOPE_ITEMS } from '#backend/demonstration/registers/scope-items';
import { similarNames } from '#backend/demonstration/registers/similar-names';
import type { Answering } from '#backend/demonstration/registers/answering';

/** Words that a name may not simply take; an example, not the catalogue. */
const CAREFUL = ['中国', '中华', '全国', '国家', '国际', '最佳', '第一'];

/** What the register of businesses answers. */
export const BUSINESS_ANSWERS: Answering<'business.nameFree' | 'business.subject' | 'business.scopeItems'> = {
  'business.nameFree': {
    right: ({ fullName }) => {
      const names = BUSINESSES.filter(({ status }) => status !== '注销').map(({ name }) => name);
      const careful = CAREFUL.find((word) => fullName.includes(word));
      return {
        free: !names.includes(fullName),
        similar: similarNames(fullName, names),
        ...(careful !== undefined && { hint: `名称含有“${careful}”，登记机关会另行核实` }),
      };
    },
    wrong: { free: false, similar: [], hint: '该名称已被登记' },
  },
  'business.subject': {
    right: ({ uscc }) => {
      const found = BUSINESSES.find((business) => business.uscc === uscc);
      if (found === undefined) return { found: false };
      const { uscc: _uscc, ...registered } = found;
      return { found: true, ...registered };
    },
    wrong: { found: false },
  },
  'business.scopeItems': {
    right: ({ codes }) => {
      const items = codes.flatMap((code) => SCOPE_ITEMS.find((item) => item.code === code) ?? []);
      const needing = (when: 'before' | 'after') =>
        items.filter(({ permit }) => permit === when).map(({ code, licence, organ }) => ({ code, licence, organ }));
      const preLicences = needing('before');
      return {
        preLicence: preLicences.length > 0,
        preLicences,
        postLicences: needing('after'),
        unknown: codes.filter((code) => !items.some((item) => item.code === code)),
      };
    },
    wrong: { preLicence: true, preLicences: [], postLicences: [], unknown: [] },
  },
};

import type { FormElement } from '#shared/definition/form-element';
import type { IconName } from '../../ui/icon-shapes';

/** The picture of every kind of element, pages and sections among them. */
export const KIND_ICONS: Record<FormElement['kind'] | 'page' | 'section', IconName> = {
  page: 'document',
  section: 'list',
  text: 'text',
  longText: 'text',
  number: 'hash',
  money: 'money',
  date: 'calendar',
  dateRange: 'calendar',
  time: 'clock',
  yesNo: 'done',
  choice: 'list',
  multiChoice: 'check',
  idNumber: 'person',
  uscc: 'building',
  phone: 'phone',
  email: 'mail',
  person: 'people',
  organisation: 'building',
  bankAccount: 'wallet',
  address: 'pin',
  declaration: 'edit',
  computed: 'route',
  note: 'info',
  table: 'table',
  repeat: 'repeat',
};

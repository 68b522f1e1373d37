import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('money');

/** Accounts, insurance and amounts. */
export const MONEY_CONCEPTS = {
  'bank.account': concept(
    ['银行账户', 'Bank account'],
    ['户名、开户行和账号。', 'Holder, bank and number of the account.'],
    ['bankAccount', 'text'],
    'sensitive',
  ),
  'bank.name': concept(
    ['开户银行', 'Bank'],
    ['开户银行和网点。', 'The bank and its branch.'],
    ['text', 'choice'],
    'personal',
  ),
  'bank.holder': concept(
    ['户名', 'Account holder'],
    ['账户的户名。', 'In whose name the account is.'],
    ['text'],
    'personal',
  ),
  'insurance.kind': concept(
    ['参保险种', 'Kind of insurance'],
    ['参加的社会保险险种。', 'The social insurance that somebody is in.'],
    ['choice', 'multiChoice'],
    'personal',
  ),
  'insurance.place': concept(
    ['参保地', 'Place of insurance'],
    ['参加社会保险的统筹地区。', 'The region whose fund insures.'],
    ['region', 'text'],
    'personal',
  ),
  'insurance.number': concept(
    ['社会保障号码', 'Social security number'],
    ['社会保障卡或者参保登记的号码。', 'The number of the social security card or registration.'],
    ['idNumber', 'text'],
    'sensitive',
  ),
  'income.yearly': concept(
    ['年收入', 'Yearly income'],
    ['个人或家庭的年收入。', 'Income of a person or household in a year.'],
    ['money', 'number'],
    'sensitive',
  ),
  'benefit.amount': concept(
    ['申领金额', 'Amount applied for'],
    ['申请的补贴、报销金额。', 'The subsidy or refund applied for.'],
    ['money', 'number'],
    'personal',
  ),
} as const satisfies Record<string, Concept>;

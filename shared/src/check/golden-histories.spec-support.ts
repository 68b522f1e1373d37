import permitFirst from '../../golden/construction-permit/history/1.json' with { type: 'json' };
import fireFirst from '../../golden/fire-check-public-venue/history/1.json' with { type: 'json' };
import firePapers from '../../golden/fire-check-public-venue/history/2.json' with { type: 'json' };
import fireDays from '../../golden/fire-check-public-venue/history/3.json' with { type: 'json' };
import foodFirst from '../../golden/food-business-catering-new/history/1.json' with { type: 'json' };
import foodReceipt from '../../golden/food-business-catering-new/history/2.json' with { type: 'json' };
import foodEvidence from '../../golden/food-business-catering-new/history/3.json' with { type: 'json' };
import foodHearing from '../../golden/food-business-catering-new/history/4.json' with { type: 'json' };
import registrationFirst from '../../golden/self-employed-registration/history/1.json' with { type: 'json' };
import registrationPapers from '../../golden/self-employed-registration/history/2.json' with { type: 'json' };
import registrationChecked from '../../golden/self-employed-registration/history/3.json' with { type: 'json' };
import allowanceFirst from '../../golden/senior-allowance/history/1.json' with { type: 'json' };
import signFirst from '../../golden/signboard-setup/history/1.json' with { type: 'json' };

/** Earlier states of the golden items that a careful author would have published, oldest first. */
export const HISTORIES: readonly { readonly item: string; readonly definition: unknown }[] = [
  { item: 'food-business-catering-new/1', definition: foodFirst },
  { item: 'food-business-catering-new/2', definition: foodReceipt },
  { item: 'food-business-catering-new/3', definition: foodEvidence },
  { item: 'food-business-catering-new/4', definition: foodHearing },
  { item: 'self-employed-registration/1', definition: registrationFirst },
  { item: 'self-employed-registration/2', definition: registrationPapers },
  { item: 'self-employed-registration/3', definition: registrationChecked },
  { item: 'fire-check-public-venue/1', definition: fireFirst },
  { item: 'fire-check-public-venue/2', definition: firePapers },
  { item: 'fire-check-public-venue/3', definition: fireDays },
  { item: 'construction-permit/1', definition: permitFirst },
  { item: 'signboard-setup/1', definition: signFirst },
  { item: 'senior-allowance/1', definition: allowanceFirst },
];

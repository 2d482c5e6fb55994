import type { FactPart } from '@starters/contracts';

/** Values whose capitals are known: names of people, places and companies, titles of jobs. */
export type ValueSort =
  'first_name' | 'last_name' | 'city' | 'place' | 'company' | 'title';

/** By what a property is called, in HubSpot or by who made it. */
const sorts: readonly [ValueSort, RegExp][] = [
  ['first_name', /^(?:first|given|middle)_?name$|^pr[ée]nom$/iu],
  ['last_name', /^(?:last|family|sur)_?name$|^nom(?:[ _]de[ _]famille)?$/iu],
  ['city', /(?:^|_|\b)(?:city|town|ville|commune)(?:$|_|\b)/iu],
  [
    'place',
    /(?:^|_|\b)(?:country|state|region|county|province|pays|r[ée]gion|d[ée]partement)(?:$|_|\b)/iu,
  ],
  [
    'company',
    /^(?:company|company_?name|employer|soci[ée]t[ée]|entreprise|raison[ _]sociale)$/iu,
  ],
  [
    'title',
    /^(?:job_?title|job_?function|position|fonction|poste|intitul[ée].*|job title)$/iu,
  ],
];

/** What a fact of text is a value of; undefined where nothing is known of it. */
export const sortOf = ({
  object,
  property,
  kind,
  label,
}: FactPart): ValueSort | undefined => {
  if (kind !== 'text') return undefined;
  if (object === 'company' && property === 'name') return 'company';

  return sorts.find(
    ([, pattern]) => pattern.test(property) || pattern.test(label),
  )?.[0];
};

import type {
  FactPart,
  OwnWordsFact,
  OwnWordsShape,
} from '@starters/contracts';
import { share } from '#src/shared-json.ts';
import type { PropertyKinds } from './catalog.ts';

/**
 * Facts of a person or a company that people mention, beside those that starters name; what may be
 * in another's value comes after it.
 */
const mentioned: ['contact' | 'company', string][] = [
  ['company', 'name'],
  ['contact', 'company'],
  ['contact', 'recent_conversion_event_name'],
  ['contact', 'address'],
  ['contact', 'email'],
  ['contact', 'website'],
  ['company', 'domain'],
  ['contact', 'phone'],
  ['contact', 'mobilephone'],
  ['company', 'phone'],
  ['contact', 'jobtitle'],
  ['contact', 'recent_conversion_date'],
  ['contact', 'notes_last_contacted'],
  ['contact', 'first_conversion_date'],
  ['contact', 'closedate'],
  ['contact', 'city'],
  ['company', 'city'],
  ['contact', 'state'],
  ['contact', 'country'],
  ['contact', 'firstname'],
  ['contact', 'lastname'],
  ['contact', 'zip'],
  ['company', 'numberofemployees'],
  ['company', 'annualrevenue'],
];

const names = ['firstname', 'lastname'];
const companies = ['company', 'name'];

const shapeOf = ({
  object,
  property,
  kind,
}: Pick<FactPart, 'object' | 'property' | 'kind'>): OwnWordsShape => {
  if (kind === 'date' || kind === 'number') return kind;
  if (object === 'contact' && names.includes(property)) return 'name';

  return companies.includes(property) ? 'company' : 'text';
};

/** The order of facts in a guide: days before numbers, which are in them. */
export const inOrder: OwnWordsShape[] = [
  'company',
  'text',
  'date',
  'name',
  'number',
];

const tokenOf = ({ object, property, datedBy }: FactPart): string =>
  datedBy === undefined
    ? `{{${object}.${property}}}`
    : `{{${object}.${property} dated ${object}.${datedBy}}}`;

/** A fact of the client; what is known of the salesperson gives no client away. */
type ClientFact = FactPart & { object: OwnWordsFact['object'] };
/** Whether a fact is one of the client. */
export const isOfClient = (fact: FactPart): fact is ClientFact =>
  fact.object !== 'me';

const firstMark = 0xe000;

/** A fact in each of the places among those of a card in which it has been. */
export interface Placed {
  name: string;
  shape: OwnWordsShape;
  at: (index: number) => OwnWordsFact;
}

/** A fact of the client, to be put into places. */
export const toPlaced = (fact: ClientFact): Placed => {
  const shape = shapeOf(fact);
  const places: OwnWordsFact[] = [];

  return {
    name: `${fact.object}.${fact.property}`,
    shape,
    at: (index) =>
      (places[index] ??= share({
        object: fact.object,
        property: fact.property,
        label: `[${fact.label}]`,
        token: tokenOf(fact),
        shape,
        mark: String.fromCharCode(firstMark + index),
      })),
  };
};

/** The facts that people mention, as far as the account has them. */
export const listMentioned = (properties: PropertyKinds): Placed[] =>
  mentioned.flatMap(([object, property]): Placed[] => {
    const found = properties[object][property];

    return found ? [toPlaced({ object, property, ...found })] : [];
  });

import {
  type EditorOpened,
  listWording,
  type WordingField,
} from '@starters/contracts';
import { useState } from 'react';
import { findOffers, type Offers } from '../editor/findOffers.ts';
import { insertFact, placeOfChange } from '../editor/insertFact.ts';
import type { Draft } from './useDraft.ts';

const isWording = (field: string): field is WordingField =>
  listWording().some((each) => each === field);

/**
 * Where in the texts somebody writes, what facts are offered there, and how one is put in. HubSpot
 * tells no extension where the cursor is; where a text has just changed, it is.
 */
export const useFactInsertion = (
  { choices }: Pick<EditorOpened, 'choices'>,
  { fields, change }: Pick<Draft, 'fields' | 'change'>,
) => {
  const [place, setPlace] = useState<{ field: WordingField; at: number }>({
    field: 'opener',
    at: fields.opener.length,
  });
  // What somebody else's change shortened has its end where it is now.
  const at = Math.min(place.at, fields[place.field].length);
  const offers: Offers | null = findOffers(
    fields[place.field].slice(0, at),
    choices.facts,
  );

  return {
    /** The text that a chosen fact goes into. */
    field: place.field,
    /** What is offered under a field while a bracket is open there; null for nothing. */
    offersIn: (field: string) => (field === place.field ? offers : null),
    /** To be told when somebody comes to a field. */
    enter: (field: string) => {
      if (isWording(field) && field !== place.field) {
        setPlace({ field, at: fields[field].length });
      }
    },
    /** To be told of what is typed. */
    type: (field: string, text: string) => {
      if (isWording(field)) {
        setPlace({ field, at: placeOfChange(fields[field], text) });
      }
    },
    /** Puts a fact where somebody writes, in place of what they typed of its label. */
    insert: (label: string) => {
      const put = insertFact(fields[place.field], at, label);
      change({ [place.field]: put.text });
      setPlace({ field: place.field, at: put.at });
    },
  };
};
/** What `useFactInsertion` gives. */
export type FactInsertion = ReturnType<typeof useFactInsertion>;

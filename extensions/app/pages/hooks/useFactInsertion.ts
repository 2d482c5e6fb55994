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
  // The offers of which one was chosen, until something is written.
  const [taken, setTaken] = useState<Offers | null>(null);
  // What somebody else's change shortened has its end where it is now.
  const at = Math.min(place.at, fields[place.field].length);
  const offers: Offers | null = findOffers(
    fields[place.field].slice(0, at),
    choices.facts,
  );

  const put = (label: string): void => {
    const inserted = insertFact(fields[place.field], at, label);
    change({ [place.field]: inserted.text });
    setPlace({ field: place.field, at: inserted.at });
  };

  return {
    /** The text that a chosen fact goes into. */
    field: place.field,
    /** What is offered under a field while a bracket is open there; null for nothing. */
    offersIn: (field: string) => (field === place.field ? offers : null),
    /** What was offered there and one of it chosen, while nothing was written since. */
    takenIn: (field: string) =>
      field === place.field && !offers ? taken : null,
    /** To be told when somebody comes to a field. */
    enter: (field: string) => {
      if (isWording(field) && field !== place.field) {
        setTaken(null);
        setPlace({ field, at: fields[field].length });
      }
    },
    /**
     * To be told of what is typed. Enter in an open bracket puts in the first fact that is offered:
     * no extension can move the keyboard, and so it stays in the text.
     *
     * @returns whether a fact was put in, in place of what was typed
     */
    type: (field: string, text: string): boolean => {
      if (!isWording(field)) return false;
      setTaken(null);
      const [first] = field === place.field ? (offers?.labels ?? []) : [];
      const before = fields[field];
      const isEnter = text === `${before.slice(0, at)}\n${before.slice(at)}`;
      if (first !== undefined && isEnter) {
        put(first);

        return true;
      }
      setPlace({ field, at: placeOfChange(before, text) });

      return false;
    },
    /** Puts a fact where somebody writes, in place of what they typed of its label. */
    insert: (label: string) => {
      const shown = offers ?? taken;
      setTaken(shown && { typed: label, labels: shown.labels });
      put(label);
    },
  };
};
/** What `useFactInsertion` gives. */
export type FactInsertion = ReturnType<typeof useFactInsertion>;

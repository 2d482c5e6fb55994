import { ErrorState, LoadingSpinner } from '@hubspot/ui-extensions';
import {
  type HubSpotUser,
  languageOf,
  momentsOf,
  RECORD_MOMENTS,
  type Surface,
} from '@starters/contracts';
import { failedWith } from '@starters/service/failed-with';
import { ASKED_AGAIN_MS } from '@starters/service/use-asked-again';
import { cardWords } from '@starters/texts';
import { useEffect, useState } from 'react';
import type { OpenCard } from '../openCard.ts';
import { fetchCard } from '../startersApi.ts';
import { ClientFacts } from './ClientFacts.tsx';
import { QuietButton } from './QuietButton.tsx';

/** The part of HubSpot's context the card lives on. */
export interface CardContext {
  user: HubSpotUser;
  crm: { objectId: number };
  location: string;
  /** Reads the open record with the viewer's rights. */
  fetchCrmObjectProperties: (
    names: string[],
  ) => Promise<Record<string, string>>;
}

/** An answer of the service, good or not, with the contact that it is about. */
type Answered =
  Omit<OpenCard, 'user'> | { ok: false; message: string; contactId: number };

/**
 * The card in each of its states: loading (nothing of this contact yet), failed (a sentence, and
 * asked for again by itself) or ready. What was answered for another contact is never drawn.
 */
export const StartersCard = ({
  user,
  crm,
  location,
  fetchCrmObjectProperties,
}: CardContext) => {
  const language = languageOf(user.language || user.locale) || 'en';
  const words = cardWords[language];
  const [card, setCard] = useState<Answered | null>(null);
  /** Another object each time: to ask is to change it. */
  const [asked, setAsked] = useState<object>();
  const contactId = crm.objectId;
  const ask = () => setAsked({});

  useEffect(() => {
    let isLate = false;
    fetchCrmObjectProperties(RECORD_MOMENTS)
      .then((values) => fetchCard(contactId, language, momentsOf(values)))
      .catch(failedWith(words.failed))
      .then((answer) => {
        if (!answer.ok) setTimeout(() => isLate || ask(), ASKED_AGAIN_MS);
        setCard((shown) =>
          // The card stays as it is when it was asked again since, or when reading it again fails.
          isLate || (!answer.ok && shown && shown.contactId === contactId)
            ? shown
            : {
                ...answer,
                contactId,
                surface: location as Surface,
                isTab: location === 'crm.record.tab',
                now: Date.now(),
                refresh: ask,
              },
        );
      });

    return () => {
      isLate = true;
    };
  }, [asked, contactId, language, location, words, fetchCrmObjectProperties]);

  if (!card || card.contactId !== contactId) {
    return <LoadingSpinner label={words.loading} showLabel />;
  }
  if (!card.ok) {
    return (
      <ErrorState title={card.message}>
        <QuietButton
          onClick={() => {
            setCard(null);
            ask();
          }}
        >
          {words.tryAgain}
        </QuietButton>
      </ErrorState>
    );
  }

  return <ClientFacts card={{ ...card, user }} />;
};

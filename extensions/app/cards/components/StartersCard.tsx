import { ErrorState, LoadingSpinner } from '@hubspot/ui-extensions';
import {
  type HubSpotUser,
  languageOf,
  type Surface,
} from '@starters/contracts';
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
}

/** The card in each of its states: loading (null), failed (a sentence) or ready. */
export const StartersCard = ({ user, crm, location }: CardContext) => {
  const language = languageOf(user.language || user.locale) || 'en';
  const words = cardWords[language];
  const [card, setCard] = useState<Omit<OpenCard, 'user'> | string | null>(
    null,
  );
  const [asked, setAsked] = useState(0);
  const contactId = crm.objectId;

  useEffect(() => {
    fetchCard(contactId, language)
      .catch(() => ({ ok: false as const, message: words.failed }))
      .then((answer) =>
        // The card stays as it is when reading it again fails.
        setCard((shown) =>
          answer.ok
            ? {
                ...answer,
                contactId,
                surface: location as Surface,
                now: Date.now(),
                refresh: () => setAsked(Date.now()),
              }
            : shown || answer.message,
        ),
      );
  }, [asked, contactId, language, location, words]);

  if (!card) return <LoadingSpinner label={words.loading} showLabel />;
  if (typeof card === 'string') {
    return (
      <ErrorState title={card}>
        <QuietButton
          onClick={() => {
            setCard(null);
            setAsked(Date.now());
          }}
        >
          {words.tryAgain}
        </QuietButton>
      </ErrorState>
    );
  }

  return <ClientFacts card={{ ...card, user }} />;
};

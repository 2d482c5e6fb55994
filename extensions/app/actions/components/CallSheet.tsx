import { Button, ErrorState, LoadingSpinner } from '@hubspot/ui-extensions';
import {
  type CallsReady,
  type HubSpotUser,
  languageOf,
} from '@starters/contracts';
import { callWords } from '@starters/texts';
import { useEffect, useState } from 'react';
import { fetchCalls } from '../callsApi.ts';
import { CallList } from './CallList.tsx';

/** The part of HubSpot's context the call sheet lives on. */
export interface BulkContext {
  user: HubSpotUser;
  portal: { id: number };
  crm: { objectIds: number[] };
}

/** The call sheet: a line for each selected client; also while it loads and where it fails. */
export const CallSheet = ({ user, portal, crm }: BulkContext) => {
  const language = languageOf(user.language || user.locale) || 'en';
  const words = callWords[language];
  const [calls, setCalls] = useState<CallsReady | string | null>(null);
  const [asked, setAsked] = useState(0);
  // The array of ids is a new one with every render, so it is compared by value.
  const ids = crm.objectIds.join();

  useEffect(() => {
    fetchCalls(ids.split(',').map(Number), language)
      .then((answer) => setCalls(answer.ok ? answer : answer.message))
      .catch(() => setCalls(words.failed));
  }, [asked, ids, language, words]);

  if (!calls) return <LoadingSpinner label={words.loading} showLabel />;
  if (typeof calls === 'string') {
    return (
      <ErrorState title={calls}>
        <Button
          onClick={() => {
            setCalls(null);
            setAsked(asked + 1);
          }}
        >
          {words.tryAgain}
        </Button>
      </ErrorState>
    );
  }

  return <CallList calls={calls} accountId={portal.id} user={user} />;
};

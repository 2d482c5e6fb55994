import {
  Button,
  ErrorState,
  LoadingSpinner,
  useCrmSearch,
} from '@hubspot/ui-extensions';
import {
  type CallsReady,
  type HubSpotUser,
  languageOf,
  momentsOf,
  MOST_CALLS,
  RECORD_MOMENTS,
} from '@starters/contracts';
import { useAskedAgain } from '@starters/service/use-asked-again';
import { callWords } from '@starters/texts';
import { useEffect, useState } from 'react';
import { byIds } from '../byIds.ts';
import { fetchCalls } from '../callsApi.ts';
import { CallList } from './CallList.tsx';

/** The part of HubSpot's context the call sheet lives on. */
export interface BulkContext {
  user: HubSpotUser;
  portal: { id: number };
  crm: { objectIds: number[] };
}

/**
 * The call sheet: a line for each selected client; also while it loads and where it fails. What was
 * answered for another selection is never drawn.
 */
export const CallSheet = ({ user, portal, crm }: BulkContext) => {
  const language = languageOf(user.language || user.locale) || 'en';
  const words = callWords[language];
  const [answered, setAnswered] = useState<{
    of: string;
    calls: CallsReady | string;
  } | null>(null);
  const [asked, setAsked] = useState(0);
  const ids = crm.objectIds.map(String);
  // Read with the viewer's rights: what HubSpot does not show them has no moments to say.
  const { results, isLoading, error } = useCrmSearch({
    objectType: 'contacts',
    properties: RECORD_MOMENTS,
    // More are refused by the service, with a sentence.
    filterGroups: byIds(ids.slice(0, MOST_CALLS)),
    pageLength: MOST_CALLS,
  });
  const found = new Map(
    results.map(({ objectId, properties }) => [String(objectId), properties]),
  );
  // The array is a new one with every render, so it is compared by value.
  const contacts = JSON.stringify(
    ids.map((contactId) => ({
      contactId,
      moments: momentsOf(found.get(contactId) ?? {}),
    })),
  );

  const selected = ids.join();

  useEffect(() => {
    if (isLoading || error) return;
    let isLate = false;
    const show = (calls: CallsReady | string) => {
      if (!isLate) setAnswered({ of: selected, calls });
    };
    fetchCalls(JSON.parse(contacts), language).then(
      (answer) => show(answer.ok ? answer : answer.message),
      () => show(words.failed),
    );

    return () => {
      isLate = true;
    };
  }, [asked, selected, contacts, isLoading, error, language, words]);

  const calls = answered?.of === selected ? answered.calls : null;
  const problem = error ? words.failed : calls;
  useAskedAgain(typeof calls === 'string', () => setAsked(asked + 1));
  if (!problem) return <LoadingSpinner label={words.loading} showLabel />;
  if (typeof problem === 'string') {
    return (
      <ErrorState title={problem}>
        <Button
          onClick={() => {
            setAnswered(null);
            setAsked(asked + 1);
          }}
        >
          {words.tryAgain}
        </Button>
      </ErrorState>
    );
  }

  return <CallList calls={problem} accountId={portal.id} user={user} />;
};

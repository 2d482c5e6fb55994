import { useExtensionActions } from '@hubspot/ui-extensions';
import {
  type Language,
  listFields,
  type Refusal,
  type StarterRecordCard,
} from '@starters/contracts';
import { useEffect, useState } from 'react';
import { fetchStarterRecord } from '../starterRecordApi.ts';

/**
 * The properties that marketing edits: when one changes, the card is read again. The properties
 * that the app itself writes are left out.
 */
const watched = ['status', ...listFields().map(([, { property }]) => property)];

/**
 * HubSpot tells of each change of the record's own panel, perhaps many in a row and before they are
 * written: the card is read once nothing has changed for so long, in ms.
 */
const quietMs = 600;

/** The state of the request for the card. */
export type Shown =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'refused'; refusal: Refusal }
  | {
      status: 'ready';
      answer: StarterRecordCard;
      /** Reading it again failed. */
      isOld: boolean;
    };

/**
 * Reads the card of a starter, and reads it again whenever the record is edited in HubSpot. What was
 * answered for another starter is never shown.
 */
export const useStarterRecord = (starterId: number, language: Language) => {
  const [held, setHeld] = useState<{ of: number; shown: Shown }>();
  const [asked, setAsked] = useState(1);
  const [answered, setAnswered] = useState(0);
  const { onCrmPropertiesUpdate } = useExtensionActions<'crm.record.sidebar'>();

  useEffect(() => {
    let newest = 0;
    onCrmPropertiesUpdate(watched, () => {
      const mine = (newest += 1);
      setTimeout(() => {
        if (mine === newest) setAsked((last) => last + 1);
      }, quietMs);
    });

    return () => {
      newest = 0;
    };
  }, [onCrmPropertiesUpdate]);

  useEffect(() => {
    let isOver = false;
    void fetchStarterRecord(starterId, language)
      .catch(() => null)
      .then((answer) => {
        // It was asked again in between, and only the later answer counts.
        if (isOver) return;
        setAnswered(asked);
        setHeld((last) => {
          const before = last?.of === starterId && last.shown;
          const shown: Shown =
            answer === null
              ? before && before.status === 'ready'
                ? { ...before, isOld: true }
                : { status: 'failed' }
              : answer.ok
                ? { status: 'ready', answer, isOld: false }
                : { status: 'refused', refusal: answer };

          return { of: starterId, shown };
        });
      });

    return () => {
      isOver = true;
    };
  }, [asked, starterId, language]);

  const shown: Shown =
    held?.of === starterId ? held.shown : { status: 'loading' };

  return {
    shown,
    isReading: asked !== answered,
    readAgain: () => setAsked((last) => last + 1),
  };
};

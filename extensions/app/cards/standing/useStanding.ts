import { useExtensionActions } from '@hubspot/ui-extensions';
import {
  type Language,
  listFields,
  type Refusal,
  type StarterStanding,
} from '@starters/contracts';
import { useEffect, useState } from 'react';
import { fetchStanding } from '../standingApi.ts';

/**
 * What marketing edits: changed on the record, the answer is read again. The properties that the
 * app itself writes are left out.
 */
const watched = ['status', ...listFields().map(([, { property }]) => property)];

/** What is known of where a starter stands. */
export type Shown =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'refused'; refusal: Refusal }
  | {
      status: 'ready';
      answer: StarterStanding;
      /** It could not be read again since. */
      isOld: boolean;
    };

/** Reads where a starter stands, again whenever its record is edited beside the card. */
export const useStanding = (starterId: number, language: Language) => {
  const [shown, setShown] = useState<Shown>({ status: 'loading' });
  const [asked, setAsked] = useState(1);
  const [answered, setAnswered] = useState(0);
  const { onCrmPropertiesUpdate } = useExtensionActions<'crm.record.sidebar'>();

  useEffect(() => {
    onCrmPropertiesUpdate(watched, () => setAsked((last) => last + 1));
  }, [onCrmPropertiesUpdate]);

  useEffect(() => {
    let isOver = false;
    void fetchStanding(starterId, language)
      .catch(() => null)
      .then((answer) => {
        // Asked again meanwhile: the later answer counts.
        if (isOver) return;
        setAnswered(asked);
        setShown((last) => {
          if (answer === null) {
            return last.status === 'ready'
              ? { ...last, isOld: true }
              : { status: 'failed' };
          }

          return answer.ok
            ? { status: 'ready', answer, isOld: false }
            : { status: 'refused', refusal: answer };
        });
      });

    return () => {
      isOver = true;
    };
  }, [asked, starterId, language]);

  return {
    shown,
    isReading: asked !== answered,
    readAgain: () => setAsked((last) => last + 1),
  };
};

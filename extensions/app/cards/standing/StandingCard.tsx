import {
  ErrorState,
  Flex,
  LoadingButton,
  LoadingSpinner,
  Text,
} from '@hubspot/ui-extensions';
import { languageOf } from '@starters/contracts';
import { starterRecordWords } from '@starters/texts';
import { Standing } from './Standing.tsx';
import { useStanding } from './useStanding.ts';

/** The part of HubSpot's context the card lives on. */
export interface StandingContext {
  user: { language?: string; locale?: string };
  crm: { objectId: number };
}

/** The card on a starter's own record, whatever state it is in. */
export const StandingCard = ({ user, crm }: StandingContext) => {
  const language = languageOf(user.language || user.locale) || 'en';
  const words = starterRecordWords[language];
  const { shown, isReading, readAgain } = useStanding(crm.objectId, language);

  if (shown.status === 'loading') {
    return <LoadingSpinner label={words.loading} showLabel />;
  }
  if (shown.status === 'ready') {
    return (
      <Standing
        answer={shown.answer}
        starterId={crm.objectId}
        problem={shown.isOld ? words.old : null}
        isReading={isReading}
        onReadAgain={readAgain}
      />
    );
  }
  // A salesperson did nothing wrong by opening the record.
  if (
    shown.status === 'refused' &&
    shown.refusal.reason === 'standing_of_marketing'
  ) {
    return <Text>{shown.refusal.message}</Text>;
  }

  return (
    <ErrorState>
      <Flex direction="column" gap="sm" align="center">
        <Text>
          {shown.status === 'refused' ? shown.refusal.message : words.failed}
        </Text>
        <LoadingButton size="sm" loading={isReading} onClick={readAgain}>
          {words.tryAgain}
        </LoadingButton>
      </Flex>
    </ErrorState>
  );
};

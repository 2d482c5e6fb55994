import {
  ErrorState,
  Flex,
  LoadingButton,
  LoadingSpinner,
  Text,
} from '@hubspot/ui-extensions';
import { languageOf } from '@starters/contracts';
import { useAskedAgain } from '@starters/service/use-asked-again';
import { starterRecordWords } from '@starters/texts';
import { StarterRecordView } from './StarterRecordView.tsx';
import { useStarterRecord } from './useStarterRecord.ts';

/** The part of HubSpot's context the card lives on. */
export interface StarterRecordContext {
  user: { language?: string; locale?: string };
  crm: { objectId: number };
}

/** The card on a starter's own record, also while it loads and where it fails. */
export const StarterRecordSidebar = ({ user, crm }: StarterRecordContext) => {
  const language = languageOf(user.language || user.locale) || 'en';
  const words = starterRecordWords[language];
  const { shown, isReading, readAgain } = useStarterRecord(
    crm.objectId,
    language,
  );
  // A salesperson did nothing wrong by opening the record.
  const isForbidden =
    shown.status === 'refused' &&
    shown.refusal.reason === 'starter_record_of_marketing';
  useAskedAgain(
    shown.status === 'failed' || (shown.status === 'refused' && !isForbidden),
    readAgain,
  );

  if (shown.status === 'loading') {
    return <LoadingSpinner label={words.loading} showLabel />;
  }
  if (shown.status === 'ready') {
    return (
      <StarterRecordView
        answer={shown.answer}
        starterId={crm.objectId}
        problem={shown.isOld ? words.old : null}
        isReading={isReading}
        onReadAgain={readAgain}
      />
    );
  }
  if (isForbidden) {
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

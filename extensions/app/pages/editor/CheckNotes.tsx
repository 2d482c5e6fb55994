import { Alert, Flex, List, Text } from '@hubspot/ui-extensions';
import type { EditorCheck, EditorOpened, FieldNote } from '@starters/contracts';

/** The faults, which must be corrected, and the advice. */
export const CheckNotes = ({
  opened: { texts, fieldTexts },
  check: { faults, advice },
  hasFailed,
}: {
  opened: EditorOpened;
  check: EditorCheck;
  hasFailed: boolean;
}) => {
  const list = (notes: FieldNote[]) => (
    <List>
      {notes.map(({ field, message }) => (
        <Text key={field + message}>
          {`${fieldTexts[field].label} – ${message}`}
        </Text>
      ))}
    </List>
  );

  return (
    <Flex direction="column" gap="sm" align="stretch">
      {hasFailed && <Alert title={texts.checkFailed} variant="warning" />}
      {faults.length > 0 && (
        <Alert title={texts.mustFix} variant="danger">
          {list(faults)}
        </Alert>
      )}
      {advice.length > 0 && (
        <Alert title={texts.advice} variant="info">
          {list(advice)}
        </Alert>
      )}
      {/* What was found before says nothing of what was typed since. */}
      {!hasFailed && faults.length + advice.length === 0 && (
        <Alert title={texts.allGood} variant="success" />
      )}
    </Flex>
  );
};

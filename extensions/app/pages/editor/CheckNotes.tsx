import { Alert, Text } from '@hubspot/ui-extensions';
import {
  type EditorCheck,
  type EditorOpened,
  joinList,
  listFields,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';

/** Beside the button: how much is to be corrected, and in which fields; each fault stands at its own. */
export const CheckNotes = ({
  opened: { texts, fieldTexts, language },
  check: { faults },
  hasFailed,
}: {
  opened: EditorOpened;
  check: EditorCheck;
  hasFailed: boolean;
}) => {
  if (hasFailed) return <Alert title={texts.checkFailed} variant="warning" />;
  // What was found before says nothing of what was typed since.
  if (faults.length === 0) {
    return <Text variant="microcopy">{texts.allGood}</Text>;
  }

  return (
    <Text>
      {sayNumber(
        texts.mustFix,
        {
          count: faults.length,
          fields: joinList(
            listFields().flatMap(([each]) =>
              faults.some(({ field }) => field === each)
                ? [fieldTexts[each].label]
                : [],
            ),
            language,
          ),
        },
        language,
      )}
    </Text>
  );
};

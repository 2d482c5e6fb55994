import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';
import type { Draft } from '../hooks/useDraft.ts';

/** In letters: a longer name is cut on its button, which is as narrow as the screen. */
const longest = 40;

const cut = (piece: string): string => {
  const letters = [...piece];

  return letters.length > longest
    ? `${letters.slice(0, longest).join('')}…`
    : piece;
};

/** What still looks like one client: it stops publishing until a person says it is everybody's. */
export const LookalikeNote = ({
  pieces,
  texts,
  draft: { fields, change },
}: {
  pieces: string[];
  texts: EditorOpened['texts'];
  draft: Draft;
}) => (
  <Alert title={texts.lookalikesHeading} variant="warning">
    <Flex direction="column" gap="xs" align="start">
      <Text>{texts.lookalikesHelp}</Text>
      <Flex gap="xs" wrap>
        {pieces.map((piece) => (
          <Button
            key={piece}
            size="xs"
            onClick={() =>
              change({
                forEveryone: [fields.forEveryone, piece]
                  .filter(Boolean)
                  .join('; '),
              })
            }
          >
            {fillText(texts.belongsToEverybody, { piece: cut(piece) })}
          </Button>
        ))}
      </Flex>
    </Flex>
  </Alert>
);

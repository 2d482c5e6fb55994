import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';
import type { Offers } from './findOffers.ts';

/** Facts to put in for what is being typed in brackets, each a button that Tab reaches next. */
export const FactOffers = ({
  offers: { typed, labels },
  texts,
  onChosen,
}: {
  offers: Offers;
  texts: EditorOpened['texts'];
  onChosen: (label: string) => void;
}) =>
  labels.length === 0 ? (
    <Text variant="microcopy">{fillText(texts.factUnknown, { typed })}</Text>
  ) : (
    <Flex gap="xs" wrap align="center">
      <Text variant="microcopy">{texts.factOffers}</Text>
      {labels.map((label) => (
        <Button key={label} size="xs" onClick={() => onChosen(label)}>
          {`[${label}]`}
        </Button>
      ))}
    </Flex>
  );

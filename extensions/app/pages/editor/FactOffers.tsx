import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';
import type { Offers } from './findOffers.ts';

/**
 * Facts to put in for what is being typed in brackets, each a button that Tab reaches next. They stay
 * once one is chosen: with its button the keyboard would lose its place.
 */
export const FactOffers = ({
  offers: { typed, labels },
  isTaken,
  texts,
  onChosen,
}: {
  offers: Offers;
  /** Whether one was chosen, which is then `typed`. */
  isTaken: boolean;
  texts: EditorOpened['texts'];
  onChosen: (label: string) => void;
}) =>
  labels.length === 0 ? (
    <Text variant="microcopy">{fillText(texts.factUnknown, { typed })}</Text>
  ) : (
    <Flex gap="xs" wrap align="center">
      <Text variant="microcopy">
        {isTaken ? fillText(texts.factTaken, { typed }) : texts.factOffers}
      </Text>
      {labels.map((label) => (
        <Button key={label} size="xs" onClick={() => onChosen(label)}>
          {`[${label}]`}
        </Button>
      ))}
    </Flex>
  );

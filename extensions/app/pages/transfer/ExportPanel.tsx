import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { EXPORTS, type Transfer } from '@starters/contracts';
import { ExportButton } from './ExportButton.tsx';

/** What can be taken out of HubSpot. */
export const ExportPanel = ({ transfer }: { transfer: Transfer }) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Heading>{transfer.texts.exportHeading}</Heading>
    <Text>{transfer.texts.exportHelp}</Text>
    <Flex gap="sm" wrap>
      {EXPORTS.map((what) => (
        <ExportButton key={what} what={what} transfer={transfer} />
      ))}
    </Flex>
  </Flex>
);

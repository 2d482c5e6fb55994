import { Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

/** A part of the card under its heading. */
export const Section = ({
  title,
  children,
}: {
  title: string;
  children: ReactNode;
}) => (
  <Flex direction="column" gap="xs" align="stretch">
    <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
    {children}
  </Flex>
);

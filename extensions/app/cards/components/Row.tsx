import { Flex, type FlexProps } from '@hubspot/ui-extensions';

/** Things beside each other, on further lines where there is no room. */
export const Row = (props: FlexProps) => (
  <Flex align="center" gap="xs" wrap {...props} />
);

import { Flex, type FlexProps } from '@hubspot/ui-extensions';

/** Things below each other, with little space between. */
export const Column = (props: FlexProps) => (
  <Flex direction="column" gap="xs" {...props} />
);

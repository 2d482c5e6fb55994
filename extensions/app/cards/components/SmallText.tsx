import { Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

/** What is said beside the matter, in small letters. */
export const SmallText = (props: { children: ReactNode }) => (
  <Text variant="microcopy" {...props} />
);

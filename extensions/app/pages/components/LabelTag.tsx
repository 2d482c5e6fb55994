import { StatusTag } from '@hubspot/ui-extensions';
import type { Review, ReviewLabel } from '@starters/contracts';

const variants = {
  new: 'info',
  promising: 'success',
  proven: 'success',
  retire: 'warning',
} as const;

/** How sure we are of a starter, in a word. */
export const LabelTag = ({
  label,
  texts,
}: {
  label: ReviewLabel;
  texts: Review['texts'];
}) =>
  label && (
    <StatusTag variant={variants[label]}>{texts[`label.${label}`]}</StatusTag>
  );

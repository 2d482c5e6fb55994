import { Button } from '@hubspot/ui-extensions';

/** A small, unobtrusive button, less prominent than the vote. */
export const QuietButton = (props: {
  onClick: () => void;
  children: string;
}) => <Button variant="transparent" size="sm" {...props} />;

import { Button } from '@hubspot/ui-extensions';

/** A button that steps back behind the vote. */
export const QuietButton = ({
  onClick,
  children,
}: {
  onClick: () => void;
  children: string;
}) => (
  <Button variant="transparent" size="sm" onClick={onClick}>
    {children}
  </Button>
);

import { Button } from '@mantine/core';
import { useLayoutWords } from '../crm/layout-words.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';

/** Leads an admin to where cards are placed on the records of an object. */
export const CustomizeButton = ({ object }: { object: string }) => {
  const words = useLayoutWords();
  const navigate = useNavigate();
  const { isAdmin } = useSession().session.viewer;

  return (
    isAdmin && (
      <Button
        size="xs"
        variant="default"
        onClick={() => navigate(`/customize/${object}`)}
      >
        {words.customize}
      </Button>
    )
  );
};

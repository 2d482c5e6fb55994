import { Anchor, Box, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAssociationWords } from '../crm/association-words.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useWords } from '../crm/words.ts';

/** A record another one is associated with. */
export interface AssociatedRecord {
  id: string;
  name: string;
  /** Where it can be opened; null where the CRM here has no screen for it. */
  url: string | null;
  /** What is worth knowing of it, in words. */
  details: string[];
}

const shownAtFirst = 5;

/** Associated records of one kind, five at first. */
export const AssociationList = ({
  records,
}: {
  records: AssociatedRecord[];
}) => {
  const words = useWords();
  const associationWords = useAssociationWords();
  const navigate = useNavigate();
  const [isAll, setAll] = useState(false);
  if (records.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words.none}
      </Text>
    );
  }

  return (
    <Stack gap={8}>
      {records
        .slice(0, isAll ? undefined : shownAtFirst)
        .map(({ id, name, url, details }) => (
          <Box key={id} style={{ overflowWrap: 'anywhere' }}>
            {url === null ? (
              <Text size="sm" fw={600} lineClamp={3}>
                {name}
              </Text>
            ) : (
              <Anchor
                href={url}
                size="sm"
                fw={600}
                lineClamp={2}
                onClick={(event) => {
                  event.preventDefault();
                  navigate(url);
                }}
              >
                {name}
              </Anchor>
            )}
            {details.length > 0 && (
              <Text size="xs" c="dimmed" lineClamp={2}>
                {details.join(' · ')}
              </Text>
            )}
          </Box>
        ))}
      {records.length > shownAtFirst && (
        <Button
          size="compact-xs"
          variant="subtle"
          style={{ alignSelf: 'flex-start' }}
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
        >
          {isAll
            ? associationWords.fewer
            : associationWords.all(records.length)}
        </Button>
      )}
    </Stack>
  );
};

import { Avatar, Box, Group, Text, Title } from '@mantine/core';

/** Who a contact is, at the top of the left column. */
export const ContactHeader = ({
  id,
  properties,
}: {
  id: string;
  properties: Record<string, string | null>;
}) => {
  const { firstname, lastname, jobtitle, company, email } = properties;
  const name = [firstname, lastname].filter(Boolean).join(' ');

  return (
    <Group wrap="nowrap" mb="lg" align="flex-start" gap="sm">
      <Avatar size={44} radius="xl" aria-hidden>
        {firstname?.[0]}
        {lastname?.[0]}
      </Avatar>
      <Box miw={0} style={{ overflowWrap: 'anywhere' }}>
        <Title order={1} fz="md" lineClamp={4}>
          {name || email || id}
        </Title>
        <Text size="xs" c="dimmed" lineClamp={3}>
          {[jobtitle, company].filter(Boolean).join(' · ')}
        </Text>
      </Box>
    </Group>
  );
};

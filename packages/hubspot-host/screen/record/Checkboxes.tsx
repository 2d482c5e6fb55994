import { Checkbox, Paper, Stack, Text } from '@mantine/core';
import { useRecordWords } from '../crm/record-words.ts';

interface Choice {
  value: string;
  label: string;
}

/** Several of the choices, a checkbox each. What is chosen and no longer on offer stays until it is unchecked. */
export const Checkboxes = ({
  label,
  description,
  error,
  options,
  value,
  onChange,
}: {
  label: string;
  description: string | undefined;
  error: string | undefined;
  options: Choice[];
  value: string[];
  onChange: (value: string[]) => void;
}) => {
  const words = useRecordWords();
  const gone = value
    .filter((each) => !options.some((option) => option.value === each))
    .map((each) => ({ value: each, label: each }));
  const choices = [...options, ...gone];

  return (
    <Checkbox.Group
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={onChange}
      role="group"
      aria-label={label}
    >
      <Paper
        withBorder
        radius="sm"
        p="xs"
        mt={4}
        mah={210}
        style={{ overflowY: 'auto' }}
      >
        <Stack gap={8}>
          {choices.map((choice) => (
            <Checkbox
              key={choice.value}
              size="sm"
              value={choice.value}
              label={choice.label}
              styles={{ label: { overflowWrap: 'anywhere' } }}
            />
          ))}
          {choices.length === 0 && (
            <Text size="sm" c="dimmed">
              {words.noOptions}
            </Text>
          )}
        </Stack>
      </Paper>
    </Checkbox.Group>
  );
};

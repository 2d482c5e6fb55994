import { Alert, Box, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { CrmError, type PropertyProblem } from '../crm/crm-error.ts';
import { useFailureWords } from '../crm/failure-words.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useWords } from '../crm/words.ts';
import type { PropertySection } from './property-sections.ts';
import { PropertyField } from './PropertyField.tsx';
import { Sections } from './Sections.tsx';

const nothing: Record<string, string> = {};

const problemsOf = (error: unknown): Record<string, PropertyProblem> =>
  error instanceof CrmError ? error.problems : {};

/** A record's properties as fields. What HubSpot refuses is said beside the field, and nothing typed is lost. */
export const PropertyForm = ({
  sections,
  values,
  initial = nothing,
  submit,
  save,
  onCancel,
}: {
  /** Properties that cannot be written are left out. */
  sections: PropertySection[];
  values: Record<string, string | null>;
  /** What is filled in already, of a record that is to be. */
  initial?: Record<string, string>;
  /** The word of the button that saves. */
  submit: string;
  /** Sends what was changed; may be called with nothing. */
  save: (changed: Record<string, string>) => Promise<void>;
  onCancel: () => void;
}) => {
  const words = useWords();
  const recordWords = useRecordWords();
  const failureWords = useFailureWords();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(initial);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>('input, textarea')
      ?.focus({ preventScroll: true });
    // What the keyboard reaches must not lie under the bar with the buttons.
    const { style } = document.documentElement;
    style.scrollPaddingBottom = '96px';

    return () => {
      style.scrollPaddingBottom = '';
    };
  }, []);
  const changed = Object.fromEntries(
    Object.entries(draft).filter(
      ([name, value]) => value !== (values[name] ?? ''),
    ),
  );
  const count = Object.keys(changed).length;
  const problems = problemsOf(failure);
  const writable = sections
    .map((section) => ({
      ...section,
      properties: section.properties.filter(
        ({ modificationMetadata }) => !modificationMetadata.readOnlyValue,
      ),
    }))
    .filter(({ properties }) => properties.length > 0);
  const elsewhere = Object.entries(problems).filter(([name]) =>
    writable.every(({ properties }) =>
      properties.every((property) => property.name !== name),
    ),
  );

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    try {
      await save(changed);
    } catch (error) {
      setFailure(error);
      setSaving(false);
      const [first] = Object.keys(problemsOf(error));
      // The form has drawn the messages by then.
      window.requestAnimationFrame(() => {
        const find = (selector: string) =>
          form.current?.querySelector<HTMLElement>(selector);
        const place =
          (first === undefined ? null : find(`[name="${first}"]`)) ??
          find('[role=alert]');
        place?.focus();
        place?.scrollIntoView({ block: 'center' });
      });
    }
  };

  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        {failure !== null && (
          <Alert color="red" title={failureWords.notSaved} tabIndex={-1}>
            {failureWords.explain(failure)}
            {elsewhere.map(([name, problem]) => (
              <Text key={name} size="sm" mt={4}>
                <b>{name}</b> – {failureWords.explainProblem(problem)}
              </Text>
            ))}
          </Alert>
        )}
        <Sections
          sections={writable}
          values={values}
          draw={(property) => {
            const { name } = property;
            const problem = problems[name];

            return (
              <PropertyField
                property={property}
                stored={values[name] ?? ''}
                value={draft[name] ?? values[name] ?? ''}
                error={problem && failureWords.explainProblem(problem)}
                onChange={(value) =>
                  setDraft((last) => ({ ...last, [name]: value }))
                }
              />
            );
          }}
        />
        <Box
          pos="sticky"
          bottom={0}
          py="sm"
          bg="white"
          style={{
            borderTop: '1px solid var(--mantine-color-gray-3)',
            zIndex: 1,
          }}
        >
          <Group gap="sm">
            <Button type="submit" size="sm" loading={isSaving}>
              {submit}
            </Button>
            <Button
              size="sm"
              variant="default"
              disabled={isSaving}
              onClick={onCancel}
            >
              {words.cancel}
            </Button>
            <Text size="xs" c="dimmed">
              {count === 0 ? recordWords.noChanges : recordWords.unsaved(count)}
            </Text>
          </Group>
        </Box>
      </Stack>
    </form>
  );
};

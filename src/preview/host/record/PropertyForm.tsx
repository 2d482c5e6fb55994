import { Alert, Box, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { crm } from '../crm/api.ts';
import { CrmError, type PropertyProblem } from '../crm/crm-error.ts';
import { useFailureWords } from '../crm/failure-words.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useToast } from '../crm/toasts.tsx';
import { useWords } from '../crm/words.ts';
import type { PropertySection } from './property-sections.ts';
import { PropertyField } from './PropertyField.tsx';
import { Sections } from './Sections.tsx';

const problemsOf = (error: unknown): Record<string, PropertyProblem> =>
  error instanceof CrmError ? error.problems : {};

/** A record's properties as fields. What HubSpot refuses is said beside the field, and nothing typed is lost. */
export const PropertyForm = ({
  type,
  id,
  sections,
  values,
  onDone,
}: {
  type: string;
  id: string;
  /** Properties that cannot be written are left out. */
  sections: PropertySection[];
  values: Record<string, string | null>;
  onDone: (isSaved: boolean) => void;
}) => {
  const words = useWords();
  const recordWords = useRecordWords();
  const failureWords = useFailureWords();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
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

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (count === 0) return onDone(false);
    setSaving(true);
    try {
      await crm.update(type, id, changed);
      toast(words.saved, 'success');
      onDone(true);
    } catch (error) {
      setFailure(error);
      setSaving(false);
      const [first] = Object.keys(problemsOf(error));
      // The form has drawn the messages by then.
      window.requestAnimationFrame(() => {
        const place = form.current?.querySelector<HTMLElement>(
          first === undefined ? '[role=alert]' : `[name="${first}"]`,
        );
        place?.focus();
        place?.scrollIntoView({ block: 'center' });
      });
    }
  };

  return (
    <form ref={form} onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="md">
        {failure !== null && (
          <Alert color="red" title={failureWords.notSaved} tabIndex={-1}>
            {failureWords.explain(failure)}
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
              {words.save}
            </Button>
            <Button
              size="sm"
              variant="default"
              disabled={isSaving}
              onClick={() => onDone(false)}
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

import { Box, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { crm } from '../crm/api.ts';
import { useFailureWords } from '../crm/failure-words.ts';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import type { StandardObject } from './standard-objects.ts';
import { useObjectWords } from './words.ts';

const colours = { past: '#dfeaf2', here: '#0b6e99', ahead: '#f1f3f6' };

/** The stages of the pipeline that a record is in, and the way to another one of them. */
export const StagePath = ({
  object: { name, place },
  id,
  values,
  onMoved,
}: {
  object: StandardObject;
  id: string;
  values: Record<string, string | null>;
  onMoved: () => void;
}) => {
  const words = useObjectWords();
  const failureWords = useFailureWords();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const { state } = useLoad(() => crm.pipelines(name), [name]);
  if (!place || state.status !== 'ready') return null;
  const current = values[place.stage];
  const pipeline =
    state.value.find((each) => each.id === values[place.pipeline]) ??
    state.value[0];
  if (!pipeline) return null;
  const at = pipeline.stages.findIndex((stage) => stage.id === current);
  const move = async (stageId: string, label: string) => {
    setBusy(true);
    try {
      await crm.update(name, id, { [place.stage]: stageId });
      toast(words.moved(label), 'success');
      onMoved();
    } catch (error) {
      toast(failureWords.explain(error), 'danger');
    }
    setBusy(false);
  };

  return (
    <Box
      component="section"
      aria-label={`${words.pipeline}: ${pipeline.label}`}
      mb="md"
    >
      <Text size="xs" c="dimmed" mb={4}>
        {pipeline.label}
      </Text>
      <Box
        component="ol"
        aria-label={words.stages}
        m={0}
        p={0}
        style={{ display: 'flex', flexWrap: 'wrap', gap: 4, listStyle: 'none' }}
      >
        {pipeline.stages.map((stage, index) => (
          <Box component="li" key={stage.id} style={{ flex: '1 1 90px' }}>
            <UnstyledButton
              w="100%"
              h="100%"
              px={8}
              py={6}
              disabled={isBusy || index === at}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => void move(stage.id, stage.label)}
              style={{
                borderRadius: 4,
                textAlign: 'center',
                background:
                  index === at
                    ? colours.here
                    : index < at
                      ? colours.past
                      : colours.ahead,
                cursor: index === at ? 'default' : 'pointer',
              }}
            >
              <Text size="xs" c={index === at ? 'white' : undefined} fw={600}>
                {index !== at && (
                  <VisuallyHidden>{words.moveTo('')}</VisuallyHidden>
                )}
                {stage.label}
                {index === at && (
                  <VisuallyHidden>{` (${words.now})`}</VisuallyHidden>
                )}
              </Text>
            </UnstyledButton>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

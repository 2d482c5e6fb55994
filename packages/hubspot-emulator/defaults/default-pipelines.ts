import type {
  PipelineDefinition,
  StageDefinition,
} from '#emulator/account/model.ts';

type Stage = readonly [
  id: string,
  label: string,
  metadata: Record<string, string>,
];

const deal = (id: string, label: string, probability: string): Stage => [
  id,
  label,
  {
    isClosed: String(probability === '0.0' || probability === '1.0'),
    probability,
  },
];

const ticket = (
  id: string,
  label: string,
  ticketState: 'OPEN' | 'CLOSED',
): Stage => [
  id,
  label,
  { isClosed: String(ticketState === 'CLOSED'), ticketState },
];

const pipeline = (
  id: string,
  label: string,
  stages: readonly Stage[],
): PipelineDefinition => ({
  id,
  label,
  displayOrder: 0,
  createdAt: 0,
  updatedAt: 0,
  stages: stages.map(
    ([stageId, stageLabel, metadata], displayOrder): StageDefinition => ({
      id: stageId,
      label: stageLabel,
      displayOrder,
      metadata,
      createdAt: 0,
      updatedAt: 0,
    }),
  ),
});

/**
 * The pipelines of a new account, by object type id.
 * https://knowledge.hubspot.com/object-settings/set-up-and-customize-pipelines
 * https://developers.hubspot.com/docs/api-reference/latest/crm/pipelines/guide
 */
export const defaultPipelines = (): Record<string, PipelineDefinition[]> => ({
  '0-3': [
    pipeline('default', 'Sales pipeline', [
      deal('appointmentscheduled', 'Appointment scheduled', '0.2'),
      deal('qualifiedtobuy', 'Qualified to buy', '0.4'),
      deal('presentationscheduled', 'Presentation scheduled', '0.6'),
      deal('decisionmakerboughtin', 'Decision maker bought-in', '0.8'),
      deal('contractsent', 'Contract sent', '0.9'),
      deal('closedwon', 'Closed won', '1.0'),
      deal('closedlost', 'Closed lost', '0.0'),
    ]),
  ],
  '0-5': [
    pipeline('0', 'Support pipeline', [
      ticket('1', 'New', 'OPEN'),
      ticket('2', 'Waiting on contact', 'OPEN'),
      ticket('3', 'Waiting on us', 'OPEN'),
      ticket('4', 'Closed', 'CLOSED'),
    ]),
  ],
});

import type { z } from 'zod';
import type { AppWebhooks, AppWorkflowAction } from './features.ts';
import type { webhooksMeta, workflowActionMeta } from './meta-schemas.ts';
import { ProjectError } from './project-error.ts';

/** An action as the host keeps it; HubSpot's editor shows each input by its label, so that none may lack one. */
export const toWorkflowAction = (
  uid: string,
  {
    actionUrl,
    supportedClients,
    inputFields,
    outputFields,
    labels,
    objectTypes,
  }: z.infer<typeof workflowActionMeta>['config'],
  file: string,
): AppWorkflowAction => {
  const inputs = inputFields.map(({ typeDefinition, isRequired }) => ({
    name: typeDefinition.name,
    isRequired,
    options: typeDefinition.options ?? null,
    isOwner: typeDefinition.referencedObjectType === 'OWNER',
  }));
  const unnamed = inputs.find(
    ({ name }) => !(name in labels.en.inputFieldLabels),
  );
  if (unnamed) {
    throw new ProjectError(
      `${file} has no label for its input "${unnamed.name}". Add it to "inputFieldLabels".`,
    );
  }

  return {
    uid,
    name: labels.en.actionName,
    url: actionUrl,
    clients: supportedClients.map(({ client }) => client),
    objectTypes,
    inputs,
    outputs: outputFields.map(({ typeDefinition }) => typeDefinition.name),
    labels: Object.fromEntries(
      Object.entries(labels).map(([language, each]) => [
        language,
        {
          name: each.actionName,
          description: each.actionDescription,
          inputs: each.inputFieldLabels,
          outputs: each.outputFieldLabels,
        },
      ]),
    ),
  };
};

/** What an app asks to be told, as the host keeps it. */
export const toWebhooks = ({
  settings: { targetUrl },
  subscriptions: { crmObjects, legacyCrmObjects, hubEvents },
}: z.infer<typeof webhooksMeta>['config']): AppWebhooks => ({
  targetUrl,
  subscriptions: [...crmObjects, ...legacyCrmObjects, ...hubEvents]
    .filter(({ active }) => active)
    .map(({ subscriptionType, objectType, propertyName }) => ({
      subscriptionType,
      objectType: objectType ?? null,
      propertyName: propertyName ?? null,
    })),
});

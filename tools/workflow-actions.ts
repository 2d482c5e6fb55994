import {
  fillText,
  type Language,
  LANGUAGES,
  REASONS,
} from '@starters/contracts';
import { ACTION_PATHS } from '#src/actions/action-paths.ts';
import { OUTCOMES } from '#src/actions/action-answer.ts';
import { ACTION_VERDICTS } from '#src/actions/give-verdict.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { App, WrittenFile } from './manifest.ts';

/** A field that a workflow fills in, or gets back. */
interface Field {
  name: string;
  /** Of the input: a list to choose from, or who owns records. */
  options?: readonly string[];
  isOwner?: true;
  isLong?: true;
  isRequired?: true;
}

type Words = ReturnType<typeof textsIn>['workflowActions'];

const words = (language: Language) => textsIn(language).workflowActions;

/** `contact.city` as the name of an input: `contact_city`. */
const inputOf = (fact: string): string => fact.replace('.', '_');

const toInput = (
  { name, options, isOwner, isLong, isRequired }: Field,
  labelOf: (value: string) => string,
) => ({
  typeDefinition: {
    name,
    ...(options
      ? {
          type: 'enumeration',
          fieldType: 'select',
          options: options.map((value) => ({ value, label: labelOf(value) })),
        }
      : isOwner
        ? {
            type: 'enumeration',
            fieldType: 'select',
            referencedObjectType: 'OWNER',
          }
        : { type: 'string', fieldType: isLong ? 'textarea' : 'text' }),
  },
  supportedValueTypes: ['STATIC_VALUE', 'OBJECT_PROPERTY'],
  isRequired: isRequired ?? false,
});

const toOutput = (name: string) => ({
  typeDefinition: {
    name,
    ...(name === 'outcome'
      ? {
          type: 'enumeration',
          fieldType: 'select',
          options: OUTCOMES.map((value) => ({
            value,
            label: words('en').outcomes[value],
          })),
        }
      : {
          type: 'string',
          fieldType: name === 'details' || name === 'why' ? 'textarea' : 'text',
        }),
  },
});

/** Label and description of every input, by its name. */
type Described = Record<string, { label: string; description: string }>;

const describeFacts = (
  facts: readonly string[],
  { inputs }: Words,
): Described =>
  Object.fromEntries(
    facts.map((fact) => {
      const [object = '', name = ''] = fact.split('.');

      return [
        inputOf(fact),
        {
          label: fillText(
            inputs.fact[object === 'company' ? 'company' : 'contact'],
            { name },
          ),
          description: inputs.factDescription,
        },
      ];
    }),
  );

const toLabels = (
  action: { name: string; description: string; card: string },
  described: Described,
  outputs: Record<string, string>,
) => ({
  actionName: action.name,
  actionDescription: action.description,
  actionCardContent: action.card,
  inputFieldLabels: Object.fromEntries(
    Object.entries(described).map(([name, { label }]) => [name, label]),
  ),
  inputFieldDescriptions: Object.fromEntries(
    Object.entries(described).map(([name, { description }]) => [
      name,
      description,
    ]),
  ),
  outputFieldLabels: outputs,
});

const write = (name: string, content: object): WrittenFile => ({
  path: `extensions/app/workflow-actions/${name}-hsmeta.json`,
  text: `${JSON.stringify(content, null, 2)}\n`,
});

/** Both for workflows and, with what a model reads of it, for agents. */
const clients = (toolType: string, actionDescription: string) => [
  { client: 'WORKFLOWS' },
  { client: 'AGENTS', toolType, llmConfig: { actionDescription } },
];

const lineOutputs = [
  'outcome',
  'line',
  'details',
  'starter_id',
  'verdict_code',
  'why',
] as const;
const verdictOutputs = ['outcome', 'starter_id', 'why'] as const;

const labelsOf = (
  names: readonly (keyof Words['outputs'])[],
  { outputs }: Words,
): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, outputs[name]]));

const byLanguage = <Made>(make: (language: Language) => Made) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]));

/**
 * The two actions that workflows and agents call, as HubSpot reads them. Which facts can be mapped is
 * said by `actionFacts` of app.json: the inputs of an action are fixed when it is uploaded.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/agent-tools/reference
 */
export const workflowActionFiles = ({
  serviceOrigin,
  actionFacts,
}: Pick<App, 'serviceOrigin' | 'actionFacts'>): WrittenFile[] => [
  write('best-line', {
    uid: 'best_line',
    type: 'workflow-action',
    config: {
      actionUrl: serviceOrigin + ACTION_PATHS.bestLine,
      isPublished: true,
      supportedClients: clients('GET_DATA', words('en').bestLine.forAgents),
      inputFields: [
        { name: 'owner_id', isOwner: true as const, isRequired: true as const },
        { name: 'contact_id' },
        ...actionFacts.map((fact) => ({ name: inputOf(fact) })),
      ].map((field) => toInput(field, String)),
      outputFields: lineOutputs.map(toOutput),
      labels: byLanguage((language) => {
        const { inputs, bestLine, ...rest } = words(language);

        return toLabels(
          bestLine,
          {
            owner_id: inputs.ownerId,
            contact_id: inputs.contactId,
            ...describeFacts(actionFacts, { inputs, bestLine, ...rest }),
          },
          labelsOf(lineOutputs, { inputs, bestLine, ...rest }),
        );
      }),
      objectTypes: ['CONTACT'],
    },
  }),
  write('give-verdict', {
    uid: 'give_verdict',
    type: 'workflow-action',
    config: {
      actionUrl: serviceOrigin + ACTION_PATHS.giveVerdict,
      isPublished: true,
      supportedClients: clients(
        'TAKE_ACTION',
        words('en').giveVerdict.forAgents,
      ),
      inputFields: [
        toInput({ name: 'verdict_code', isRequired: true }, String),
        toInput(
          { name: 'verdict', options: ACTION_VERDICTS, isRequired: true },
          (value) =>
            Object.entries(words('en').inputs.verdict.options).find(
              ([name]) => name === value,
            )?.[1] ?? value,
        ),
        toInput(
          { name: 'reason', options: REASONS },
          (value) =>
            Object.entries(textsIn('en').reasons).find(
              ([name]) => name === value,
            )?.[1] ?? value,
        ),
        toInput({ name: 'comment', isLong: true }, String),
      ],
      outputFields: verdictOutputs.map(toOutput),
      labels: byLanguage((language) => {
        const all = words(language);
        const { ballot, verdict, reason, comment } = all.inputs;

        return toLabels(
          all.giveVerdict,
          { verdict_code: ballot, verdict, reason, comment },
          labelsOf(verdictOutputs, all),
        );
      }),
      objectTypes: ['CONTACT'],
    },
  }),
];

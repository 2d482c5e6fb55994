import type { CrmRecord, PropertyView } from '../crm/api.ts';
import { readAssociatedWithLabels } from '../contact/read-associated-with-labels.ts';
import {
  type Activity,
  type ActivityKind,
  type ActivityPlace,
  activityKinds,
} from './activity.ts';
import { toPlainText } from './plain-text.ts';

interface Plan {
  /** Emails are plain text, the other bodies are HTML. */
  isPlain?: true;
  title: string | null;
  body: string;
  details: string[];
}

/** https://developers.hubspot.com/docs/api-reference/latest/crm/activities/notes/guide and its neighbours */
const plans: Record<ActivityKind, Plan> = {
  notes: { title: null, body: 'hs_note_body', details: [] },
  calls: {
    title: 'hs_call_title',
    body: 'hs_call_body',
    details: ['hs_call_direction', 'hs_call_status'],
  },
  emails: {
    title: 'hs_email_subject',
    body: 'hs_email_text',
    isPlain: true,
    details: ['hs_email_direction', 'hs_email_status'],
  },
  meetings: {
    title: 'hs_meeting_title',
    body: 'hs_meeting_body',
    details: ['hs_meeting_outcome'],
  },
  tasks: {
    title: 'hs_task_subject',
    body: 'hs_task_body',
    details: ['hs_task_type', 'hs_task_status', 'hs_task_priority'],
  },
};
const others = [
  'hs_timestamp',
  'hubspot_owner_id',
  'hs_call_duration',
  'hs_meeting_start_time',
  'hs_meeting_end_time',
];

/** Writes a property's value in words; null for none. */
type ReadValue = (
  property: PropertyView,
  value: string | null,
) => string | null;

const toActivity = (
  kind: ActivityKind,
  { id, properties, createdAt }: CrmRecord,
  definitions: PropertyView[],
  readValue: ReadValue,
): Activity => {
  const { title, body, isPlain, details } = plans[kind];
  const said = properties[body] ?? '';
  const milliseconds = Number(properties['hs_call_duration'] ?? '');

  return {
    id,
    kind,
    at:
      properties['hs_meeting_start_time'] ??
      properties['hs_timestamp'] ??
      createdAt,
    title: title === null ? null : (properties[title] ?? null),
    body: isPlain ? said : toPlainText(said),
    ownerId: properties['hubspot_owner_id'] ?? null,
    details: details.flatMap((name) => {
      const property = definitions.find((each) => each.name === name);

      return (property && readValue(property, properties[name] ?? null)) ?? [];
    }),
    minutes:
      milliseconds > 0 ? Math.max(1, Math.round(milliseconds / 60_000)) : null,
    endsAt: properties['hs_meeting_end_time'] ?? null,
  };
};

/**
 * Everything that happened with a record, the newest first.
 *
 * @throws CrmError
 */
export const readActivities = async (
  record: ActivityPlace,
  readValue: ReadValue,
): Promise<Activity[]> => {
  const byKind = await Promise.all(
    activityKinds.map(async (kind) => {
      const { title, body, details } = plans[kind];
      const { found, definitions } = await readAssociatedWithLabels(
        record,
        kind,
        [...(title === null ? [] : [title]), body, ...details, ...others],
      );

      return found.map(({ record: activity }) =>
        toActivity(kind, activity, definitions, readValue),
      );
    }),
  );

  return byKind
    .flat()
    .toSorted((one, two) => Date.parse(two.at) - Date.parse(one.at));
};

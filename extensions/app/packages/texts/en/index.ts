import { sentences as approval } from './approval.ts';
import { sentences as writing } from './writing.ts';
import { sentences as card } from './card.ts';
import { sentences as answers } from './answers.ts';
import { sentences as sheets } from './sheets.ts';
import { sentences as calls } from './calls.ts';
import { sentences as review } from './review.ts';
import { sentences as refusals } from './refusals.ts';
import { sentences as fields } from './fields.ts';
import { sentences as editor } from './editor.ts';
import { sentences as checks } from './checks.ts';
import { sentences as saving } from './saving.ts';
import { sentences as people } from './people.ts';
import { sentences as figures } from './figures.ts';
import { sentences as settings } from './settings.ts';
import { sentences as unsent } from './unsent.ts';
import { sentences as transfer } from './transfer.ts';
import { sentences as files } from './files.ts';
import { sentences as starterRecord } from './starter-record.ts';
import { sentences as records } from './records.ts';
import { sentences as objects } from './objects.ts';
import { sentences as outcomes } from './outcomes.ts';
import { sentences as linkedFacts } from './linked-facts.ts';
import { sentences as factLabels } from './fact-labels.ts';
import { sentences as health } from './health.ts';
import { sentences as erasing } from './erasing.ts';
import { sentences as firstDrafts } from './first-drafts.ts';
import { sentences as installing } from './installing.ts';
import { sentences as workflowActions } from './workflow-actions.ts';

/** Every sentence of the service, in English. */
export const sentences = {
  ...card,
  ...answers,
  ...sheets,
  ...calls,
  ...review,
  ...refusals,
  ...fields,
  ...editor,
  ...checks,
  ...saving,
  ...people,
  ...figures,
  ...settings,
  ...unsent,
  ...transfer,
  ...files,
  ...starterRecord,
  ...records,
  ...objects,
  ...linkedFacts,
  ...factLabels,
  ...firstDrafts,
  ...health,
  ...erasing,
  ...outcomes,
  ...installing,
  ...approval,
  ...writing,
  ...workflowActions,
};

export { speech } from './speech.ts';

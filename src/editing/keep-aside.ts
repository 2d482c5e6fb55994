import type {
  EditorSaved,
  EditorSaveRequest,
  StarterFields,
} from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import type { ProposalRepository } from '#src/starters/proposal.ts';
import type {
  ReleaseRepository,
  StepRepository,
} from '#src/starters/starter-change.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { DraftRepository } from '#src/starters/writing-draft.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { baseOf, toDraft } from './draft.ts';
import { mergeFields } from './merge-fields.ts';
import { tryOver } from './try-over.ts';
import type { Writer } from './writer.ts';

/** What keeping a change beside the record needs. */
export interface KeepAsideDeps {
  drafts: Pick<DraftRepository, 'find' | 'put' | 'drop'>;
  proposals: Pick<ProposalRepository, 'put' | 'drop'>;
  releases: Pick<ReleaseRepository, 'ask'>;
  steps: Pick<StepRepository, 'add'>;
  /** Has the app's own fields of records written again. */
  markChanged: (accountId: number, starterIds: string[]) => Promise<void>;
  now: () => Date;
}

const hashOf = (fields: StarterFields): string =>
  hashWording(wordingOf(toDraft(fields)));

/** Has a second person asked for a change of a published starter, whose record stays as it is. */
export const proposeChange = async (
  { proposals, releases, steps, markChanged, now }: KeepAsideDeps,
  accountId: number,
  { userId }: Writer,
  record: StarterRecord,
  fields: StarterFields,
): Promise<void> => {
  const at = now();
  const { id: starterId, status } = record;
  const hash = hashOf(fields);
  await releases.ask(accountId, { starterId, hash }, userId, at);
  await proposals.put(accountId, {
    starterId,
    hash,
    fields,
    opened: record.fields,
  });
  // The step tells how the record stands, which the proposal did not change.
  await steps.add(accountId, [
    {
      starterId,
      at,
      userId,
      action: 'approval_asked',
      status,
      hash: hashOf(record.fields),
    },
  ]);
  await markChanged(accountId, [starterId]);
};

/** Keeps what was written of a published starter as its writer's draft; cards keep what they have. */
export const keepAsDraft = async (
  { drafts, markChanged, now }: KeepAsideDeps,
  accountId: number,
  { userId, language }: Writer,
  record: StarterRecord,
  { fields, opened, base, draftKey, keptUnder, kept, adopt }: EditorSaveRequest,
): Promise<EditorSaved | Refused> => {
  const { id: starterId, status } = record;
  const key = keptUnder ?? `starter:${starterId}`;
  const write = async (): Promise<boolean> => {
    const found = await drafts.find(accountId, userId, key);

    return drafts.put(
      accountId,
      {
        userId,
        key,
        starterId,
        // What the same person kept in another window since is part of their draft.
        fields:
          kept && found
            ? mergeFields(kept, fields, found.fields).fields
            : fields,
        opened: opened ?? record.fields,
        base: base ?? baseOf(record),
        status,
        draftKey,
        answer: adopt?.text ?? '',
        isShared: true,
        savedAt: now(),
      },
      found,
    );
  };
  // What another window kept in the same moment is merged in.
  if (!(await tryOver(async () => (await write()) || null))) {
    return refused('draft_not_kept');
  }
  await markChanged(accountId, [starterId]);

  return {
    ok: true,
    starterId,
    status,
    message: textsIn(language).writing.keptAsDraft,
    warning: null,
  };
};

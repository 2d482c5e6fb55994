import type {
  EditorSaveRequest,
  StarterField,
  StarterFields,
} from '@starters/contracts';
import { fillText } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type {
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import type { StepRepository } from '#src/starters/starter-change.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { baseOf, differingFields } from './draft.ts';
import { mergeFields } from './merge-fields.ts';
import { namePerson } from './name-person.ts';
import { sayField } from './say-field.ts';
import type { Writer } from './writer.ts';

/** Both changed the same field since it was opened. */
export interface ChangedElsewhere extends Refused<'starter_changed'> {
  base: string;
  fields: StarterFields;
  differing: StarterField[];
  merged: StarterFields;
  clashes: {
    field: StarterField;
    label: string;
    theirs: string;
    who: string;
  }[];
}

/** What is to be saved, with what others changed since it was opened. */
export interface SettledChanges {
  ok: true;
  fields: StarterFields;
  /** What of the others' changes is in it. */
  taken: StarterField[];
}

/** What finding out who changed a field needs. */
export interface WhoChangedDeps {
  starterRecords: (
    accountId: number,
  ) => Promise<Pick<StarterRecords, 'readChanges'>>;
  steps: Pick<StepRepository, 'list'>;
}

/** What stands now of what is being saved. */
export interface StandsNow {
  record: StarterRecord;
  /** Of the record, with what is proposed on our page. */
  fields: StarterFields;
  /** The same as whoever opens the editor reads it: labels in brackets are facts. */
  read: StarterFields;
  /** Who proposed it; null for what stands on the record. */
  proposedBy: number | null;
}

/**
 * Who changed these fields of a record last: as HubSpot's history names them, else whoever of our
 * pages saved nearest to that moment.
 */
export const whoChanged = async (
  deps: WhoChangedDeps,
  accountId: number,
  starterId: string,
  fields: StarterField[],
): Promise<Map<StarterField, number>> => {
  if (fields.length === 0) return new Map();
  const records = await deps.starterRecords(accountId);
  const changes = await records.readChanges(starterId, fields).catch(() => []);
  const steps = (await deps.steps.list(accountId, starterId)).filter(
    ({ userId }) => userId !== null,
  );

  return new Map(
    changes.flatMap(({ field, userId, at }): [StarterField, number][] => {
      const away = (step: { at: Date }) =>
        Math.abs(step.at.getTime() - at.getTime());
      const [nearest] = [...steps].sort(
        (one, other) => away(one) - away(other),
      );
      const person = userId ?? nearest?.userId;

      return person == null ? [] : [[field, person]];
    }),
  );
};

/** The answer to whoever has to choose, with their text where only they changed it. */
const changedElsewhere = async (
  deps: WhoChangedDeps,
  accountId: number,
  catalog: Catalog,
  { language }: Writer,
  now: StandsNow,
  merged: StarterFields,
  clashes: StarterField[],
): Promise<ChangedElsewhere> => {
  const { record, fields, proposedBy } = now;
  const who = await whoChanged(deps, accountId, record.id, clashes);

  return {
    ...refused('starter_changed', {
      status: textsIn(language).review[`status.${record.status}`],
    }),
    base: baseOf({ fields, status: record.status }),
    fields,
    differing: clashes,
    merged,
    clashes: clashes.map((field) => ({
      field,
      label: textsIn(language).fields[field].label,
      theirs: sayField(field, fields[field], catalog, language),
      who: namePerson(catalog, proposedBy ?? who.get(field) ?? null, language),
    })),
  };
};

/**
 * What to save of what was written, given what stands now: merged field by field against the state
 * that was opened. Where both changed one field to something else nothing is to be saved.
 *
 * @param mine as it would be saved if nobody else had changed anything
 * @param base of the state that was opened
 */
export const settleChanges = async (
  deps: WhoChangedDeps,
  accountId: number,
  catalog: Catalog,
  writer: Writer,
  now: StandsNow,
  { opened }: Pick<EditorSaveRequest, 'opened'>,
  mine: StarterFields,
  base: string | null,
): Promise<SettledChanges | ChangedElsewhere> => {
  const { record, fields } = now;
  const refuse = (merged: StarterFields, clashes: StarterField[]) =>
    changedElsewhere(deps, accountId, catalog, writer, now, merged, clashes);
  if (baseOf({ fields, status: record.status }) === base) {
    return { ok: true, fields: mine, taken: [] };
  }
  if (!opened) {
    // Where the record holds exactly these fields already, this request was sent twice.
    const differing = differingFields(fields, mine);

    return differing.length > 0 || record.status === 'retired'
      ? refuse(mine, differing)
      : { ok: true, fields: mine, taken: [] };
  }
  const {
    fields: merged,
    clashes,
    taken,
  } = mergeFields(opened, mine, now.read);

  return clashes.length > 0 || record.status === 'retired'
    ? refuse(merged, clashes)
    : { ok: true, fields: merged, taken };
};

/** What of others' changes was taken over, in a sentence; null for nothing. */
export const sayTaken = async (
  deps: WhoChangedDeps,
  accountId: number,
  catalog: Catalog,
  { language }: Writer,
  starterId: string,
  taken: StarterField[],
): Promise<string | null> => {
  if (taken.length === 0) return null;
  const who = await whoChanged(deps, accountId, starterId, taken);
  const { writing, fields } = textsIn(language);
  const list = (each: string[]) =>
    new Intl.ListFormat(language).format([...new Set(each)]);

  return fillText(writing.merged, {
    who: list(
      taken.map((field) =>
        namePerson(catalog, who.get(field) ?? null, language),
      ),
    ),
    fields: list(taken.map((field) => fields[field].label)),
  });
};

import {
  type CardStarter,
  type EditorCheck,
  fillText,
  isSpeakerFact,
  type Language,
  NO_VOTE,
  type StarterFields,
  type StarterText,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { listWanted } from '#src/cards/list-wanted.ts';
import { sayTexts } from '#src/cards/say-texts.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import {
  type CheckDeps,
  listLookalikes,
  readTexts,
} from '#src/starters/check-starter.ts';
import { isLinked } from '#src/starters/linked-facts.ts';
import { secondsToSay } from '#src/starters/lint-starter.ts';
import type { SegmentDirectory } from '#src/starters/segment-directory.ts';
import type { Starter } from '#src/starters/starter.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import { NEW_ID, toDraft } from './draft.ts';
import { noteAdvice, noteFaults } from './draft-notes.ts';
import { readSegments } from './read-segments.ts';

/** What checking a draft needs. */
export interface CheckDraftDeps {
  requests: Pick<RequestReader, 'listAll'>;
  segments: (accountId: number) => Promise<SegmentDirectory>;
}

/** Sample size: more clients would not make the estimated share more precise. */
const sampleSize = 100;
/** The preview speaks for nobody: what is known of the speaker stands in it by its name. */
const withNames = (
  { line, details, ...facts }: ReturnType<typeof sayTexts>,
  { speaker }: Texts,
): ReturnType<typeof sayTexts> => {
  const named = (text: StarterText): StarterText =>
    text.map((part) =>
      typeof part !== 'string' && isSpeakerFact(part)
        ? `[${speaker.names[part.property]}]`
        : part,
    );

  return {
    ...facts,
    line: named(line),
    details: details.map(({ label, text }) => ({ label, text: named(text) })),
  };
};

/** The draft as cards get it; null while its texts cannot be parsed. */
const toCandidate = (
  draft: Starter,
  deps: CheckDeps,
  language: Language,
  author: string | null,
): CardStarter | null => {
  const texts = readTexts(draft, deps);
  if (!texts) return null;
  const words = textsIn(language);

  return {
    starterId: draft.id,
    textId: draft.id,
    conversation: draft.id,
    tier: 0,
    language: draft.language,
    ...withNames(sayTexts(texts, draft.language, words), words),
    proofUrl: draft.proofUrl,
    signature: author ? fillText(words.by, { author }) : '',
    receipt: '',
    author: null,
    mutes: [],
    meantFor: draft.meantFor === 'both' ? null : draft.meantFor,
    used: null,
    ballot: '',
    vote: NO_VOTE,
    aside: null,
  };
};

/** Whether a starter speaks of records linked with a contact, which only the record's card reads. */
const speaksOfLinked = ({ facts }: CardStarter): boolean =>
  facts.some(({ value }) => isLinked(value.split('.')[0] ?? ''));

/** A starter for the editor, which tries it on many contacts: names stand in for linked facts. */
const withStandIns = (starter: CardStarter): CardStarter => {
  const standIn = (text: StarterText): StarterText =>
    text.map((part) =>
      typeof part !== 'string' && isLinked(part.object)
        ? `‹${part.label}›`
        : part,
    );

  return {
    ...starter,
    line: standIn(starter.line),
    details: starter.details.map(({ label, text }) => ({
      label,
      text: standIn(text),
    })),
  };
};

/** The check of a draft: faults that keep it off cards, advice, and a preview of the card. */
export const checkDraft = async (
  deps: CheckDraftDeps,
  account: Account,
  catalog: Catalog,
  language: Language,
  { fields, starterId }: { fields: StarterFields; starterId: string | null },
): Promise<EditorCheck> => {
  const { accountId, settings } = account;
  const directory = await readSegments(deps, accountId, catalog);
  const draft = toDraft(fields, { id: starterId ?? NEW_ID });
  const checked: CheckDeps = {
    properties: catalog.properties,
    segmentNames: Object.fromEntries(
      directory.segments
        .filter(
          ({ id }) =>
            id in catalog.segmentNames || draft.segmentIds.includes(id),
        )
        .map(({ id, name }) => [id, name]),
    ),
  };
  const candidate = toCandidate(
    draft,
    checked,
    language,
    nameOwner(catalog, fields.ownerId, language),
  );
  const shown = candidate && withStandIns(candidate);
  const audience = settings.audienceSegmentId;
  const targeted =
    draft.segmentIds.length > 0
      ? draft.segmentIds
      : audience === null
        ? []
        : [audience];
  const waiting =
    starterId === null
      ? []
      : (await deps.requests.listAll(accountId))
          .filter(({ recordId }) => recordId === starterId)
          .flatMap(({ contactIds }) => contactIds);
  const sample = await directory.sample(targeted, sampleSize);

  return {
    ok: true,
    faults: noteFaults(draft, checked, catalog, language),
    advice: noteAdvice(draft, catalog, checked.segmentNames, language),
    lookalikes: listLookalikes(draft),
    seconds: secondsToSay(draft),
    candidate: shown,
    wanted: listWanted(shown ? [shown] : [], {
      now: new Date(0),
      timeZone: account.timeZone,
      maxFactAgeDays: account.maxFactAgeDays,
      seenAt: null,
    }),
    note:
      candidate && speaksOfLinked(candidate)
        ? textsIn(language).linkedFacts.standIn
        : null,
    rules: buildLineRules(
      shown ? [shown] : [],
      catalog.properties,
      account.timeZone,
    ),
    sample: [...new Set([...waiting, ...sample])].slice(0, sampleSize),
  };
};

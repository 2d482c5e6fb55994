import { useExtensionActions } from '@hubspot/ui-extensions';
import {
  type EditorOpened,
  type EditorStep,
  type HowToPublish,
  listWording,
  mapFields,
  type OtherWindow,
  OTHERS_TO_HEAR,
  type StarterChangedElsewhere,
  type StarterField,
  type StarterFields,
} from '@starters/contracts';
import { newRequestId } from '@starters/service/new-request-id';
import { useRef, useState } from 'react';
import { sendDraft } from '../editorApi.ts';
import { useKeptDraft } from './useKeptDraft.ts';

const wordingOf = (fields: StarterFields): string =>
  JSON.stringify(listWording().map((field) => fields[field].trim()));

/** A field that both changed, with one's own value, which is never lost by taking the other. */
export type Clash = StarterChangedElsewhere['clashes'][number] & {
  mine: string | string[];
  theirsValue: string | string[];
};

const clashesOf = (
  { clashes, fields }: StarterChangedElsewhere,
  mine: StarterFields,
): Clash[] =>
  clashes.map((each) => ({
    ...each,
    mine: mine[each.field],
    theirsValue: fields[each.field],
  }));

/** What was typed since it was sent stays; all else is as it was merged. */
const takeMerged = (
  now: StarterFields,
  sent: StarterFields,
  merged: StarterFields,
): StarterFields =>
  mapFields<StarterFields>((_, field) =>
    JSON.stringify(now[field]) === JSON.stringify(sent[field])
      ? merged[field]
      : now[field],
  );

/** What is being written, and what became of the last attempt to save it. */
export const useDraft = (opened: EditorOpened) => {
  const { addAlert, navigateToPage } = useExtensionActions<'pages'>();
  const [fields, setFields] = useState(opened.fields);
  const [began, setBegan] = useState({
    opened: opened.draft?.opened ?? opened.fields,
    base: opened.base,
  });
  const [answer, setAnswer] = useState(opened.adopted?.answer ?? '');
  const [heardBy, setHeardBy] = useState<string[]>([]);
  const [clashes, setClashes] = useState<Clash[]>([]);
  const [isOtherWindow, setOtherWindow] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const [sending, setSending] = useState<EditorStep | null>(null);
  const [newKey] = useState(newRequestId);
  const draftKey = opened.draft?.draftKey ?? newKey;
  const isSending = useRef(false);
  const takeOtherWindow = (sent: StarterFields, other: OtherWindow) => {
    setFields((now) => takeMerged(now, sent, other.fields));
    setOtherWindow(true);
    // The note may be out of sight: nobody pressed the button that it stands beside.
    addAlert({ type: 'warning', message: opened.writing.windowTitle });
    setClashes(
      other.clashes.map(({ value, ...clash }) => ({
        ...clash,
        who: '',
        mine: sent[clash.field],
        theirsValue: value,
      })),
    );
  };
  const kept = useKeptDraft(
    opened,
    { fields, answer, ...began, draftKey },
    takeOtherWindow,
  );
  const [firstWording] = useState(() => wordingOf(opened.fields));
  // The button says at every moment what it does with what is written then.
  const publishing: HowToPublish =
    wordingOf(fields) === firstWording
      ? opened.publishing
      : opened.publishingChanged;
  const change = (part: Partial<StarterFields>) =>
    setFields((before) => ({ ...before, ...part }));

  const takeStock = (changed: StarterChangedElsewhere) => {
    setClashes(clashesOf(changed, fields));
    setOtherWindow(false);
    setFields(changed.merged);
    setBegan({ opened: changed.fields, base: changed.base });
    // Only a starter's status changed: there is nothing to choose.
    if (changed.clashes.length === 0) setProblem(changed.message);
  };

  const save = async (step: EditorStep) => {
    if (isSending.current) return;
    isSending.current = true;
    setSending(step);
    if (step === 'publish') setHasTried(true);
    const goOn = await kept.stop();
    const result = await sendDraft(
      {
        draftKey,
        starterId: opened.starterId,
        ...began,
        fields,
        step,
        keptUnder: opened.keptUnder,
        kept: kept.knownFields(),
        ...(step === 'publish' ? { promised: publishing } : {}),
        adopt: opened.adopted
          ? {
              of: opened.adopted.of,
              votes: opened.adopted.votes,
              text: answer,
              heardBy,
            }
          : null,
      },
      opened.language,
    ).catch(() => ({
      ok: false as const,
      reason: 'failed' as const,
      message: opened.texts.saveFailed,
    }));
    isSending.current = false;
    setSending(null);
    if (!result.ok) {
      goOn();
      setProblem('fields' in result ? null : result.message);
      if ('fields' in result) takeStock(result);

      return;
    }

    setProblem(null);
    addAlert({ type: 'success', message: result.message });
    if (result.warning) addAlert({ type: 'warning', message: result.warning });
    navigateToPage({ to: `/starters/${result.starterId}` });
  };

  return {
    fields,
    change,
    answer,
    setAnswer,
    /** Adopted words were shown on so many other clients as they have to be. */
    isHeard:
      !opened.adopted ||
      heardBy.length >= Math.min(OTHERS_TO_HEAR, opened.adopted.others.length),
    setHeardBy,
    save,
    sending,
    problem,
    /** Somebody tried to publish it: from then on empty fields are faults, too. */
    hasTried,
    publishing,
    kept,
    clashes,
    /** The same person wrote in another window since: the other text is one’s own, too. */
    isOtherWindow,
    /** Puts one of the two texts into a field that both changed. */
    choose: (field: StarterField, value: string | string[]) =>
      change({ [field]: value }),
  };
};
/** What `useDraft` gives. */
export type Draft = ReturnType<typeof useDraft>;

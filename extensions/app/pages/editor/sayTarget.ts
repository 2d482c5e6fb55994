import {
  type EditorOpened,
  fillText,
  joinList,
  type StarterFields,
} from '@starters/contracts';
import { formatLocalDay } from '../components/formatLocalDay.ts';
import { listOptions } from './listOptions.ts';

/** Who a starter is for, where, in which language and until when: one line for a folded form. */
export const sayTarget = (
  opened: EditorOpened,
  fields: StarterFields,
): string => {
  const { texts, language } = opened;
  const named = (
    field: 'segmentIds' | 'meantFor' | 'channels' | 'language',
  ) => {
    const options = listOptions(opened, fields, field);

    return joinList(
      [fields[field]]
        .flat()
        .map(
          (each) => options.find(({ value }) => value === each)?.label ?? each,
        ),
      language,
    );
  };
  const day = (value: string, sentence: string) =>
    value === ''
      ? ''
      : fillText(sentence, { date: formatLocalDay(value, language) });

  return fillText(texts.targetFor, {
    summary: [
      named('segmentIds') || texts.targetEveryone,
      named('meantFor'),
      named('channels') || texts.targetAnywhere,
      named('language'),
      day(fields.startsOn, texts.targetFrom),
      day(fields.validUntil, texts.targetUntil),
    ]
      .filter(Boolean)
      .join(' · '),
  });
};

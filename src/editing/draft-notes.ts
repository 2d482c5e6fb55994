import { fillText, type FieldNote, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { type CheckDeps, findFaults } from '#src/starters/check-starter.ts';
import { findUndated } from '#src/starters/find-undated.ts';
import { lintStarter } from '#src/starters/lint-starter.ts';
import { findOwnClashes } from '#src/starters/find-clashes.ts';
import type { Starter } from '#src/starters/starter.ts';
import { capital } from '#src/texts/capital.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** From this many conversations on, one segment has more than a salesperson can remember. */
const manyForASegment = 12;

/** A sentence for each fault that keeps a starter off cards. */
export const noteFaults = (
  starter: Starter,
  checked: CheckDeps,
  catalog: Pick<Catalog, 'starters' | 'clashes'>,
  language: Language,
): FieldNote[] =>
  [...findFaults(starter, checked), ...findOwnClashes(starter, catalog)].map(
    (fault) => ({
      field: fault.field,
      message: capital(sayFault(fault, language)),
    }),
  );

const segmentAdvice = (
  starter: Starter,
  { starters }: Catalog,
  segmentNames: CheckDeps['segmentNames'],
  language: Language,
): FieldNote[] => {
  const counts = new Map(starter.segmentIds.map((id) => [id, 0]));
  for (const { id, status, language: spoken, segmentIds } of starters) {
    if (
      id === starter.id ||
      status !== 'published' ||
      spoken !== starter.language
    ) {
      continue;
    }
    for (const segmentId of new Set(segmentIds)) {
      const known = counts.get(segmentId);
      if (known !== undefined) counts.set(segmentId, known + 1);
    }
  }

  return starter.segmentIds.flatMap((segmentId) => {
    const count = counts.get(segmentId) ?? 0;
    if (count < manyForASegment) return [];

    return [
      {
        field: 'segmentIds' as const,
        message: fillText(textsIn(language).lint.many_for_segment, {
          piece: segmentNames[segmentId] ?? segmentId,
          count: String(count),
        }),
      },
    ];
  });
};

/** Advice where no fact says when: there is a reason to call, but none to call today. */
const undatedAdvice = (
  starter: Starter,
  catalog: Catalog,
  language: Language,
): FieldNote[] => {
  const piece = findUndated(starter, catalog);

  return piece === undefined
    ? []
    : [
        {
          field: 'whyNow',
          message: fillText(textsIn(language).lint.undated, { piece }),
        },
      ];
};

/** Advice where a starter varies what cards cannot show in its place. */
const variantAdvice = (
  { id, variantOf, language: written }: Starter,
  { starters }: Catalog,
  language: Language,
): FieldNote[] => {
  if (variantOf === null) return [];
  const original = starters.find((each) => each.id === variantOf);
  const isFit = variantOf !== id && (original?.language ?? written) === written;

  return isFit
    ? []
    : [
        {
          field: 'variantOf',
          message: textsIn(language).lint.same_variant,
        },
      ];
};

/** Advice on a starter, a sentence each. */
export const noteAdvice = (
  starter: Starter,
  catalog: Catalog,
  segmentNames: CheckDeps['segmentNames'],
  language: Language,
): FieldNote[] => [
  ...lintStarter(starter).map(({ field, advice, piece }) => ({
    field,
    message: fillText(textsIn(language).lint[advice], { piece }),
  })),
  ...undatedAdvice(starter, catalog, language),
  ...segmentAdvice(starter, catalog, segmentNames, language),
  ...variantAdvice(starter, catalog, language),
];

import {
  type CardStarter,
  type EditorCheck,
  type EditorOpened,
  LANGUAGES,
} from '@starters/contracts';
import {
  nameContact,
  type ReadyStarter,
  readyStarters,
  type Values,
} from '@starters/lines';

/** A record in the answer of HubSpot's search. */
export interface FoundRecord {
  objectId: number;
  properties: Values;
}

/** How a starter fares with one client. */
export interface Tried {
  contactId: string;
  name: string;
  /** What is said; null when it is not shown to this client. */
  ready: ReadyStarter | null;
  /** Labels of the facts that the record lacks. */
  missing: string[];
  /** Why else it is not shown. */
  because: 'language' | 'audience' | null;
}

/** Tries a starter on clients the viewer may see, in the order of the sample. */
export const trySample = (
  { sample, rules }: EditorCheck,
  candidate: CardStarter,
  opened: Pick<
    EditorOpened,
    'locales' | 'clientStages' | 'accountLanguage' | 'maxFactAgeDays'
  >,
  contacts: FoundRecord[],
  companies: FoundRecord[],
  now: number,
): Tried[] => {
  const byId = new Map(
    contacts.map(({ objectId, properties }) => [String(objectId), properties]),
  );
  const companyOf = new Map(
    companies.map(({ objectId, properties }) => [String(objectId), properties]),
  );

  // A client is spoken to in their own language wherever something is written in it.
  const inOtherLanguages = LANGUAGES.filter(
    (language) => language !== candidate.language,
  ).map((language) => ({ ...candidate, language, line: [], details: [] }));

  return sample.flatMap((contactId): Tried[] => {
    const contact = byId.get(contactId);
    if (!contact) return [];
    const company = companyOf.get(contact['associatedcompanyid'] ?? '') ?? {};
    const tryOn = (starter: CardStarter) => {
      const { offered, missing } = readyStarters(
        {
          ...opened,
          rules,
          candidates: [starter, ...inOtherLanguages],
          me: {},
          now,
        },
        { contact, company },
      );

      return {
        offered: offered.filter(
          (each) => each.starter.language === starter.language,
        ),
        missing,
      };
    };
    const { offered, missing } = tryOn(candidate);
    const isForAnyone = tryOn({ ...candidate, meantFor: null });

    return [
      {
        contactId,
        name: nameContact(contact, contactId),
        ready: offered[0] ?? null,
        missing: [...missing.values()],
        because:
          offered.length + missing.size > 0
            ? null
            : isForAnyone.offered.length + isForAnyone.missing.size > 0
              ? 'audience'
              : 'language',
      },
    ];
  });
};

/** The labels missing most often, at most three. */
export const missingMost = (tried: Tried[]): string[] => {
  const counts = new Map<string, number>();
  for (const label of tried.flatMap(({ missing }) => missing)) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }

  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([label]) => label);
};

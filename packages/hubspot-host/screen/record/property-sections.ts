import type { PropertyView } from '../crm/api.ts';
import { useSession } from '../crm/session.tsx';

/** Properties that are shown together, in their order. */
export interface PropertySection {
  /** None when the place says already what they are. */
  title: string | null;
  /** A sentence under the title. */
  note: string | null;
  properties: PropertyView[];
}

interface SectionPlan {
  en: string;
  fr: string;
  names: string[];
  /** Kept by the app, which restores them when a person changes them. */
  isKept?: boolean;
}

const plans: Record<string, SectionPlan[]> = {
  conversation_starter: [
    {
      en: 'The conversation',
      fr: 'La conversation',
      names: [
        'title',
        'opener',
        'question',
        'why_now',
        'listen_for',
        'next_step',
        'proof_url',
      ],
    },
    {
      en: 'Whom it is for',
      fr: 'À qui elle s’adresse',
      names: [
        'segments',
        'channels',
        'meant_for',
        'theme',
        'language',
        'translation_of',
      ],
    },
    {
      en: 'Life on the cards',
      fr: 'Vie sur les cartes',
      names: [
        'status',
        'hubspot_owner_id',
        'starts_on',
        'valid_until',
        'request_brief',
      ],
    },
    {
      en: 'What colleagues made of it',
      fr: 'Ce qu’en font les collègues',
      isKept: true,
      names: [
        'label',
        'voters',
        'usefulness',
        'usefulness_low',
        'usefulness_high',
        'open_returns',
        'people_waiting',
        'shown_30d',
        'used_30d',
        'last_vote_at',
        'held_because',
      ],
    },
  ],
  starter_vote: [
    {
      en: 'The vote',
      fr: 'Le vote',
      isKept: true,
      names: [
        'title',
        'verdict',
        'reason',
        'wrong_fact',
        'comment',
        'voted_at',
        'used_at',
        'surface',
        'lifecycle_when_voted',
        'segments',
      ],
    },
    {
      en: 'Marketing’s answer',
      fr: 'La réponse du marketing',
      names: ['answer', 'answered_at', 'answer_text'],
    },
  ],
};

const words = {
  en: {
    other: 'Other properties',
    kept: 'The app keeps these: what is changed by hand is restored.',
  },
  fr: {
    other: 'Autres propriétés',
    kept: 'L’application tient ces valeurs\u00a0: ce qui est modifié à la main est rétabli.',
  },
} as const;

/** Puts an object's properties into sections; what no section names comes last. */
export const usePropertySections = () => {
  const { language } = useSession().session;

  return (type: string, properties: PropertyView[]): PropertySection[] => {
    const plan = plans[type] ?? [];
    const named = new Set(plan.flatMap(({ names }) => names));
    const rest = properties.filter(({ name }) => !named.has(name));

    return [
      ...plan.map((section) => ({
        title: section[language],
        note: section.isKept ? words[language].kept : null,
        properties: section.names.flatMap(
          (name) => properties.find((each) => each.name === name) ?? [],
        ),
      })),
      {
        title: plan.length > 0 ? words[language].other : null,
        note: null,
        properties: rest,
      },
    ].filter((section) => section.properties.length > 0);
  };
};

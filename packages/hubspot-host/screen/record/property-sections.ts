import type { SectionDescription } from '../../server/app-description.ts';
import type { PropertyView } from '../crm/api.ts';
import { useSession } from '../crm/session.tsx';

/** Properties that are shown together, in their order. */
export interface PropertySection {
  /** Null where the place says already what they are. */
  title: string | null;
  /** A sentence under the title. */
  note: string | null;
  properties: PropertyView[];
}

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

/** Puts an object's properties into the sections described; what no section names comes last. */
export const usePropertySections = () => {
  const { language } = useSession().session;

  return (
    described: SectionDescription[],
    properties: PropertyView[],
  ): PropertySection[] => {
    const named = new Set(described.flatMap((section) => section.properties));
    const rest = properties.filter(({ name }) => !named.has(name));

    return [
      ...described.map((section) => ({
        title: section.title[language],
        note: section.isKept ? words[language].kept : null,
        properties: section.properties.flatMap(
          (name) => properties.find((each) => each.name === name) ?? [],
        ),
      })),
      {
        title: described.length > 0 ? words[language].other : null,
        note: null,
        properties: rest,
      },
    ].filter((section) => section.properties.length > 0);
  };
};

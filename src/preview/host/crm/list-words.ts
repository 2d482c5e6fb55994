import { useSession } from './session.tsx';

const words = {
  en: {
    all: (name: string) => `${name}: all`,
    range: (from: number, to: number, total: number) =>
      `${from}–${to} of ${total}`,
  },
  fr: {
    all: (name: string) => `${name}\u00a0: tout`,
    range: (from: number, to: number, total: number) =>
      `${from}–${to} sur ${total}`,
  },
} as const;

/** Words of lists, in the viewer's language. */
export const useListWords = () => words[useSession().session.language];

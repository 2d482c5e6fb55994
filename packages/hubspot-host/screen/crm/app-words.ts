import { useSession } from './session.tsx';

const words = {
  en: {
    settings: 'Settings',
    settingsOf: (app: string) => `${app}: settings`,
    noSettings: 'This app has no settings.',
    onlyAdmins:
      'Only a super admin sees the settings of an app. View as the admin.',
  },
  fr: {
    settings: 'Paramètres',
    settingsOf: (app: string) => `${app}\u00a0: paramètres`,
    noSettings: 'Cette application n’a pas de paramètres.',
    onlyAdmins:
      'Seul un super administrateur voit les paramètres d’une application. Regardez en tant qu’administrateur.',
  },
};

/** Words around an app's own screens, in the viewer's language. */
export const useAppWords = () => words[useSession().session.language];

import { useExtensionContext } from '@hubspot/ui-extensions';
import { type Language, languageOf } from '@starters/contracts';

/** The viewer's language. */
export const useLanguage = (): Language => {
  const { user } = useExtensionContext<'pages'>();

  return languageOf(user.language) ?? languageOf(user.locale) ?? 'en';
};

import type { Speech } from '../speech.ts';
import { adaptations } from './adaptations.ts';
import { claims } from './claims.ts';
import { fieldWords, noNames, placeholders } from './values.ts';
import { ownWords } from './own-words.ts';

/** How French is spoken to clients and set in type. */
export const speech: Speech = {
  quotes: ['«\u00a0', '\u00a0»'],
  // French sets a space before ? ! : ; » and after «, and none of them begins a line.
  spacing: [
    ['[ \\u202f](?=[?!:;»])', '\u00a0'],
    ['«[ \\u202f]', '«\u00a0'],
    ['(?<=[\\p{L}\\p{N})\\]»\\u0003])(?=[?!;:](?:[\\s»]|$))', '\u00a0'],
    ['(?<=\\d) (?=[%‰€$£°]|\\d{3}(?!\\d))', '\u00a0'],
  ],
  adaptations,
  placeholders,
  noNames,
  fieldWords,
  jargon: [
    'synergies?',
    'personas?',
    'ICP',
    'MQLs?',
    'leads?',
    'B2B',
    'B2C',
    'BtoB',
    'KPIs?',
    // Le roi is a king.
    { exactly: 'ROI' },
    'funnel',
    'tunnel de (?:vente|conversion)',
    'segments?',
    'pain points?',
    'points? de douleur',
    'propositions? de valeur',
    "cas d[’']usage",
    'use cases?',
    'parties prenantes',
    'écosystèmes?',
    'disrupti(?:f|ve|on)s?',
    'clé en main',
    'de bout en bout',
    'holistiques?',
    'impactante?s?',
    'innovante?s?',
    'solutions?',
    'leviers?',
    'boost(?:er|ez|e)',
    'optimis(?:er|ez|e)',
    'challenger',
    'process',
    'feedback',
    'scalables?',
    'incontournables?',
    'à forte valeur ajoutée',
    'best[- ]of[- ]breed',
  ],
  questionLead:
    /^[\s|,«“"]*(?:\p{Lu}[\p{L}’'-]+,\s+)?(?:(?:et|alors|donc|mais|ou|bon),?\s+)?/iu,
  closedQuestion:
    /^(?:est-ce\s(?:que\s|qu[’'])|(?:n[’'])?(?:\p{L}+ez|êtes|faites|puis|pourrais|dois|est|sont|a|ont|y\sa|y\sau?rait|peut|pourrait|faut|va|vont|serait)-(?=(?:t-)?(?:je|vous|il|elle|on|ils|elles|ce)(?!\p{L})))/iu,
  ours: ['nous', 'notre', 'nos', 'nôtres?'],
  theirs: ['vous', 'votre', 'vos', 'vôtres?', 'tu', 'toi', 'ton', 'ta', 'tes'],
  together: /(?<!\p{L})nous\s+nous\s+(?:sommes|étions)(?!\p{L})/giu,
  smallWords:
    'le la les des du de un une vous votre vos nous notre nos est sont qui que quoi quel quelle comment pourquoi pour dans avec sur et chez au aux ce cette ont avez êtes ne pas depuis par je il elle',
  manners: {
    // Not le ton, the tone.
    familiar:
      /(?<![\p{L}’'])(?:tu|toi|te|ta|tes|(?<!(?<!\p{L})(?:le|un|du|au|ce|quel|bon|même|leur|votre|son)\s)ton)(?!\p{L})|(?<!\p{L})t[’'](?=\p{L})|(?<!\p{L})l(?:e|a|es)\s+(?:tiens?|tiennes?)(?!\p{L})|(?<!\p{L})(?:dis|raconte|explique|montre)-(?:moi|nous)(?!\p{L})/iu,
    casualGreeting:
      /^[^\p{L}]*(?:salut|coucou|hello|hey|hi|yo|ciao)(?![\p{L}’'])/iu,
    bareName: /^[\s«“"]*\{\{\s*contact\.(?:firstname|lastname)/,
  },
  claims,
  recordLocales: {
    fr: 'fr-FR',
    'fr-ca': 'fr-CA',
    france: 'fr-FR',
    monaco: 'fr-FR',
    luxembourg: 'fr-FR',
  },
  ownWords,
};

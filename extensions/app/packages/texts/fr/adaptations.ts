import type { Adaptation } from '../speech.ts';
import { countries } from './countries.ts';

/** Beginnings, after the h, of words and names before which nothing is elided: le hall. */
const aspirated = [
  // Most of ha is aspirated; what is not is named.
  'a(?!bi[lt]|bsb|dri(?:en|ano)|gio|g[iî]|[iï]ti(?!en)|l(?:ein|ieut|luc|luin|og[eéè]|t[eèé]r)|me[cç]on|pax|pt|rmo|rpag|rusp|zebr)',
  'â',
  'e(?:a|id|im|in[eiz]|in(?!\\p{L})|ll?o|lmut|ls|mlo|m(?!\\p{L})|nn(?!eb)|nr[iy]|p(?!\\p{L})|rcha|rche|rmann|rbert|rniai|rni[eé]|rs[aei]|rsc|rtz|u(?:rt|la|x)?(?!re)|wl|idel|sse(?!\\p{L}))',
  'é(?!\\p{L})|é(?:las|ler(?!\\p{L})|leu[rs]|raut|ri?ss|ron|ros(?!t))|ê(?:tr|ler)|è(?:le|re(?!\\p{L})|r?che)',
  'i(?![a-zà-ÿ])|i(?:at|b|ch[ae][mn]|c(?!h)|ckor|d[ej]|e(?!r)|ér|-|gh|l(?!ar|air)|lbert|ldeg|lt|nd|p(?!p[io](?!e(?!\\p{L}))(?!y)|ar)|pp(?:ie|y)|ss|t)',
  'o(?!\\p{L})|o(?:b|c|dja|g|n(?!\\p{L})|ff|ll|ld|là|mard|mar|me(?!l|o)|nd|nf|ng|nn(?!ê|eu)(?!or)|nning|nt|o|p(?!l|it)|qu|rde|rion|rmis|rn|rs|rse|sann|t(?!e|es)|tt|u|v[eé]a|ward|ya|yé|enh)|ôl',
  'u(?:a|b(?!ert)|c|[eé]|dson|g[ou]|i(?:p|t(?!r))|i(?:r|s)(?!\\p{L}|s)|is-|is\\s|l|m(?:ag|ant|er(?!us)|em|eu(?:se|x)|ot|\\P{L})|n|p|q|r|ss|sk|t)',
  'yund',
].join('|');
const mute = `h(?:(?:ec|lm)(?!\\p{L})|(?!${aspirated})[aeiouyàâäéèêëîïôöœûü])`;
/** Vowels before which nothing is elided: le onze, le oui, de A à Z. */
const kept =
  "onz|oui(?!\\p{L})|ouistit|ouolof|oolong|ouaga|uhlan|ulul|united|ia[iï]do|iatron|iench|iourte|iule|uigur|ouatin|\\p{L}(?![\\p{L}’'-])";
const yAsVowel =
  'y(?:(?![aeiouyàâéèêëîïôöûü])\\p{L}|err|onne(?!\\p{L})|eu(?!\\p{L})|èvr|enn|erv)';
/** The beginning of a value before which a vowel is elided, whatever its letters’ size. */
const elides = `(?=(?:(?!${kept})[aeiouàâäáãåāąæéèêëēęėîïíīįİôöóõøōœûüúùūű]|${yAsVowel}|${mute}))`;
const keeps = elides.replace('(?=', '(?!');

const start = "(?<![\\p{L}’'-])";
const gap = '[ \\u00a0]';
const fact = '(\\u0001(?:\\u0002|(?!\\u0002)))';
const weekdays = '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche';
const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
/** A day of a month, as it is told. */
const dayOfMonth = `(?=\\d{1,2}(?:er)?${gap}(?:${months})(?:${gap}\\d{4})?\\u0003)`;
const told = `(?=(?:${weekdays}|hier|demain|aujourd’hui)\\u0003)`;

/**
 * How French words follow the fact beside them: d’Alice, au Havre, hier. The rules are those of
 * the Banque de dépannage linguistique (https://vitrinelinguistique.oqlf.gouv.qc.ca); the names of
 * people and companies are not taken apart: de Le Goff.
 */
export const adaptations: readonly Adaptation[] = [
  {
    before: /$/u,
    rules: [[`(?<![\\p{N}.,])1(?=[ \\u00a0](?:${months})(?!\\p{L}))`, '1er']],
  },
  {
    before: /(?<!\p{L})(?:le|du|au|ce)[ \u00a0]$/iu,
    rules: [
      [
        `${start}ce${gap}\\u0001(?=(?:hier|demain|aujourd’hui)\\u0003)`,
        '\u0001',
      ],
      [
        `${start}Ce${gap}\\u0001(?=(?:hier|demain|aujourd’hui)\\u0003)`,
        '\u0004\u0001',
      ],
      [`${start}le${gap}\\u0001${told}`, '\u0001'],
      [`${start}Le${gap}\\u0001${told}`, '\u0004\u0001'],
      [
        `${start}(d)u${gap}\\u0001(?=(?:${weekdays}|demain)\\u0003)`,
        '$1e \u0001',
        'giu',
      ],
      [
        `${start}(d)u${gap}\\u0001(?=(?:hier|aujourd’hui)\\u0003)`,
        '$1’\u0001',
        'giu',
      ],
      [`(?<!\\p{L})au${gap}\\u0001${told}`, 'à \u0001'],
      [`(?<!\\p{L})Au${gap}\\u0001${told}`, 'À \u0001'],
    ],
  },
  {
    // A day has its article: écrit le 12 mai, l’appel du 12 mai.
    before: /\p{L}[ \u00a0]$|(?<!\p{L})d[’']$/u,
    rules: [
      [`${start}(d)(?:e${gap}|[’'])\\u0001${dayOfMonth}`, '$1u \u0001', 'giu'],
      [`(?<!\\p{L})à${gap}\\u0001${dayOfMonth}`, 'au \u0001'],
      [
        `(?<=\\p{L}${gap})(?<!(?<!\\p{L})(?:le|du|au|ce|un|${weekdays})${gap})\\u0001${dayOfMonth}`,
        'le \u0001',
        'giu',
      ],
    ],
  },
  ...countries,
  {
    before:
      /(?<!\p{L})(?:(?:d[eu]|des|la|le|cet?|[mts]a|nouvel|bel|vieil|aux?|à|a|(?:jus|lors|puis|quoi)?que|nouveau|beau|vieux)[ \u00a0]|(?:d|(?:jus|lors|puis|quoi)?qu)[’'])$/iu,
    rules: [
      [
        `${start}(d|(?:jus|lors|puis|quoi)?qu)[’']${gap}?${fact}${keeps}`,
        '$1e $2',
        'giu',
      ],
      [`${start}(d)e${gap}\\u0001le${gap}`, '$1u \u0001', 'giu'],
      [`${start}(d)e${gap}\\u0001les${gap}`, '$1es \u0001', 'giu'],
      [`(?<!\\p{L})à${gap}\\u0001[Ll]e${gap}`, 'au \u0001'],
      [`(?<!\\p{L})à${gap}\\u0001[Ll]es${gap}`, 'aux \u0001'],
      [`(?<!\\p{L})[AÀ]${gap}\\u0001[Ll]e${gap}`, 'Au \u0001'],
      [`(?<!\\p{L})[AÀ]${gap}\\u0001[Ll]es${gap}`, 'Aux \u0001'],
      [`${start}([ad]u)${gap}\\u0001le${gap}`, '$1 \u0001', 'giu'],
      [`${start}(aux|des)${gap}\\u0001les${gap}`, '$1 \u0001', 'giu'],
      [
        `${start}(d|(?:jus|lors|puis|quoi)?qu)e${gap}${fact}${elides}`,
        '$1’$2',
        'giu',
      ],
      [`${start}(l)[ea]${gap}\\u0001${elides}`, '$1’\u0001', 'giu'],
      [`${start}(c)e${gap}\\u0001${elides}`, '$1et \u0001', 'giu'],
      [`${start}(c)et${gap}\\u0001${keeps}`, '$1e \u0001', 'giu'],
      [`${start}([mts])a${gap}\\u0001${elides}`, '$1on \u0001', 'giu'],
      [`${start}(nouv|b)el${gap}\\u0001${keeps}`, '$1eau \u0001', 'giu'],
      [`${start}(vie)il${gap}\\u0001${keeps}`, '$1ux \u0001', 'giu'],
      [`${start}(d)u${gap}\\u0001${elides}`, '$1e l’\u0001', 'giu'],
      [`${start}(a)u${gap}\\u0001${elides}`, '$1\u0300 l’\u0001', 'giu'],
      // The accent was put apart, so that the letter keeps its size.
      ['a\\u0300', 'à'],
      ['A\\u0300', 'À'],
      [`${start}(nouve|be)au${gap}\\u0001${elides}`, '$1l \u0001', 'giu'],
      [`${start}(vie)ux${gap}\\u0001${elides}`, '$1il \u0001', 'giu'],
    ],
  },
];

import { sentences as english } from '../en/transfer.ts';
import { translate } from '../translate.ts';

/** The page that exports and imports. */
export const sentences = translate(english, {
  transfer: {
    exportHeading: 'Exporter',
    exportHelp:
      'Un fichier CSV pour votre tableur. Le lien fonctionne une fois, dans la minute, dans votre navigateur seulement. Les votes ne disent jamais qui a voté.',
    exportStarters: 'Exporter les amorces',
    exportVotes: 'Exporter les votes',
    exporting: 'Préparation du fichier…',
    downloadStarters: 'Télécharger les amorces',
    downloadVotes: 'Télécharger les votes',
    exportSending: 'Votre navigateur reçoit le fichier…',
    exportedSoFar:
      '{done, plural, one {# ligne sur {count, number}} other {# lignes sur {count, number}}}',
    exportUnsure:
      'On ne peut pas savoir pour l’instant où en est le fichier. Les téléchargements de votre navigateur montrent s’il est terminé.',
    importHeading: 'Importer des amorces',
    importHelp:
      'Collez jusqu’à {most} lignes, avec leur en-tête. Tout est vérifié d’abord ; rien n’est écrit avant l’import. Les lignes à corriger peuvent être laissées de côté. Les lignes deviennent des brouillons, sauf si leur statut est « Publiée ».',
    example: 'Exemple pour commencer (CSV)',
    rows: 'Lignes',
    rowsHelp:
      'Sélectionnez les cellules dans votre tableur, en-tête compris, copiez-les et collez-les ici. Le CSV convient aussi, avec des virgules ou des points-virgules.',
    check: 'Vérifier',
    checking: 'Vérification des lignes…',
    tooLarge:
      'C’est plus de texte que HubSpot n’en transmet en une fois (environ 900 Ko). Importez-le en plusieurs parties.',
    nothingPasted: 'Collez d’abord les lignes.',
    pageOf: 'Lignes {from}–{to} sur {count}',
    row: 'Ligne',
    starter: 'Amorce',
    finding: 'Constat',
    rowRight: 'Bonne',
    noTitle: '(sans titre)',
    importAll:
      '{count, plural, one {Importer # amorce} other {Importer # amorces}}',
    importRight:
      '{count, plural, =1 {Importer la ligne correcte, en laisser {wrong, number} de côté} one {Importer # ligne correcte, en laisser {wrong, number} de côté} other {Importer les # lignes correctes, en laisser {wrong, number} de côté}}',
    leftOut:
      'Ces lignes ont été laissées de côté. Corrigez-les dans votre tableur, puis importez-les seules.',
    writing: 'Écriture dans HubSpot…',
    writtenSoFar:
      '{done, plural, one {# sur {count, number} écrite. Vous pouvez quitter cette page : le reste part de lui-même.} other {# sur {count, number} écrites. Vous pouvez quitter cette page : le reste part de lui-même.}}',
    changedSince:
      'Les lignes ont changé depuis la vérification : vérifiez-les à nouveau.',
    another: 'En importer d’autres',
    seeStarters: 'Voir les amorces',
    failed: 'Cela n’a pas abouti. Rien n’a changé ; réessayez.',
    unsure:
      'Aucune réponse n’est revenue, on ne sait donc pas encore si les amorces ont été écrites. Redemandez : rien n’est écrit deux fois.',
    askAgain: 'Redemander',
  },
});

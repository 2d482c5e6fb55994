import { sentences as english } from '../en/files.ts';
import { translate } from '../translate.ts';

/** Files of starters and votes: their columns, and what is wrong in them. */
export const sentences = translate(english, {
  transferWords: {
    columns: {
      status: 'Statut',
      startsOn: 'Premier jour',
      validUntil: 'Dernier jour',
      ownerId: 'Propriétaire',
      usefulness: 'Utilité',
      usefulness_low: 'Utilité, bas',
      usefulness_high: 'Utilité, haut',
      voters: 'Votants',
      label: 'Mention',
      open_feedback: 'Retours ouverts',
      record_id: 'ID de la fiche',
      verdict: 'Verdict',
      reason: 'Raison',
      comment: 'Commentaire',
      own_words: 'Ses propres mots',
      voted_at: 'Voté le',
      used_at: 'Dite le',
      starter_title: 'Amorce',
      starter_record_id: 'ID de l’amorce',
      contact_record_id: 'ID du contact',
      wording: 'Formulation',
      answer: 'Réponse',
      answer_text: 'Réponse en mots',
      answered_at: 'Répondu le',
    },
    verdicts: {
      useful: 'Utile',
      not_useful: 'Pas utile',
      withdrawn: 'Retiré',
    },
    files: { starters: 'amorces', votes: 'votes', example: 'amorces-exemple' },
    exported:
      '{count, plural, one {# ligne est prête. Le lien fonctionne une fois, dans la minute.} other {# lignes sont prêtes. Le lien fonctionne une fois, dans la minute.}}',
    exportedNone:
      'Il n’y a encore rien à exporter : le fichier n’a que son en-tête. Le lien fonctionne une fois, dans la minute.',
    exporting: {
      waiting: 'Le lien n’a pas encore été ouvert.',
      late: 'Le lien n’a pas été ouvert dans la minute. Préparez-en un nouveau.',
      sending:
        '{done, plural, one {# ligne sur {count, number} jusqu’ici.} other {# lignes sur {count, number} jusqu’ici.}}',
      done: '{done, plural, one {Votre navigateur a le fichier entier : # ligne.} other {Votre navigateur a le fichier entier : # lignes.}}',
      broken:
        '{done, plural, one {Le fichier s’est interrompu après # ligne sur {count, number}. Supprimez-le et préparez un nouveau lien.} other {Le fichier s’est interrompu après # lignes sur {count, number}. Supprimez-le et préparez un nouveau lien.}}',
    },
    linkGone:
      'Ce fichier a déjà été téléchargé, ou son lien a expiré : il fonctionne une fois, dans la minute. Préparez un nouveau lien dans HubSpot.',
    example: {
      title: 'Après le salon',
      opener:
        'Vous avez demandé {{contact.recent_conversion_event_name}} sur notre site.',
      question: 'Qu’est-ce qui vous a fait chercher maintenant ?',
      whyNow:
        'A récemment rempli {{contact.recent_conversion_event_name}} sur notre site.',
      listenFor: 'Qui d’autre est consulté avant de décider',
      nextStep: 'Une visite d’une demi-heure',
      proofUrl: 'https://example.com/preuve',
      meantFor: 'Nouveaux clients',
      channels: 'Appel; Rendez-vous',
      language: 'Français',
      theme: 'Salons',
      status: 'Brouillon',
    },
    file: {
      empty: 'Il n’y a rien. Collez l’en-tête et les lignes qui le suivent.',
      header_only:
        'Il y a un en-tête et aucune ligne. Sélectionnez aussi les lignes sous l’en-tête.',
      not_utf8:
        'Les caractères sont illisibles, car le fichier n’est pas enregistré en UTF-8. Dans Excel, choisissez Fichier, Enregistrer sous, « CSV UTF-8 (délimité par des virgules) », et prenez ce fichier ; ou copiez les cellules et collez-les.',
      too_many_rows:
        'Il y a {count} lignes ; le maximum est de {most} à la fois. Importez-les en plusieurs parties.',
      missing_columns:
        'Ces colonnes manquent : {columns}. La première ligne doit nommer les colonnes ; l’exemple montre comment.',
      unknown_columns:
        'Ces colonnes sont inconnues : {columns}. Renommez-les ou supprimez-les. Sont connues : {known}.',
      repeated_column:
        'La colonne « {column} » figure deux fois. Supprimez-en une.',
      too_many_columns:
        'La première ligne a {count} cellules, plus qu’un fichier d’amorces n’a de colonnes. La première ligne doit nommer les colonnes ; l’exemple montre comment.',
    },
    row: {
      cells:
        'Elle a {cells} cellules et l’en-tête en a {columns}. Un texte qui contient le séparateur doit être entre guillemets.',
      lone_quote:
        '{column} commence par un guillemet qui n’est jamais fermé. Supprimez-le, ou fermez-le à la fin du texte.',
      title_missing: 'Le titre manque. Donnez-en un, pour la retrouver.',
      control_character:
        '{column} contient un caractère qui ne peut s’afficher. Retapez le texte.',
      title_twice:
        'La ligne {row} porte le même titre. Donnez à chacune le sien.',
      segment_unknown:
        'Il n’y a pas de segment « {value} ». Écrivez son nom ou son ID comme dans HubSpot ; séparez-en plusieurs par des points-virgules.',
      segment_twice:
        'Plusieurs segments s’appellent « {value} ». Écrivez l’ID de celui que vous voulez.',
      segment_not_offered:
        'Le segment « {value} » n’est pas parmi ceux proposés pour les amorces. Demandez à votre administrateur HubSpot, ou choisissez-en un autre.',
      owner_unknown:
        'Aucun propriétaire n’a le nom ou l’e-mail « {value} ». Écrivez l’e-mail de quelqu’un de ce compte, ou laissez vide.',
      owner_twice:
        'Plusieurs propriétaires s’appellent « {value} ». Écrivez l’e-mail de celui que vous voulez.',
      original_unknown:
        'Il n’y a pas d’amorce « {value} », ni dans le compte ni dans ce fichier. Écrivez l’ID de la fiche ou le titre d’une amorce qui existe.',
      original_faulty:
        'La ligne {row}, que celle-ci nomme, ne peut pas être importée. Corrigez cette ligne, ou videz la cellule.',
      original_twice:
        'Plusieurs amorces s’intitulent « {value} ». Écrivez l’ID de la fiche de celle dont il s’agit.',
      variant_other_language:
        '« {value} » est dans une autre langue : ceci n’en est pas une variante. Changez la langue, ou videz la cellule.',
      original_same_language:
        '« {value} » est dans la même langue, ce n’en est donc pas une traduction. Changez la langue, ou videz la cellule.',
      choice_unknown:
        '{column} : « {value} » est inconnu. Écrivez l’un de ceux-ci : {known}.',
      not_a_day:
        '{column} : « {value} » n’est pas un jour. Écrivez année, mois et jour, comme 2027-03-31 ; dans un tableur, mettez d’abord la colonne au format texte.',
      ended_already:
        'Elle doit être publiée, mais son dernier jour sur les cartes est passé. Choisissez-en un autre, ou laissez vide.',
      not_publishable: 'Elle ne peut pas être publiée : {because}',
      faulty: '{because}',
      needs_approval:
        'Une deuxième personne approuve ici ce qui est publié. Importez-la en brouillon, puis demandez l’approbation sur sa page.',
      overdue:
        '{count, plural, one {# retour sur les amorces de son auteur est en retard ({most, number} au plus), rien de nouveau ne peut donc être publié. Répondez-y d’abord, ou importez-la en brouillon.} other {# retours sur les amorces de son auteur sont en retard ({most, number} au plus), rien de nouveau ne peut donc être publié. Répondez-y d’abord, ou importez-la en brouillon.}}',
    },
    moreProblems:
      '{count, plural, =1 {Et un autre problème du même genre.} other {Et # autres problèmes du même genre.}}',
    correctOthersFirst:
      'Elle est à corriger aussi. Corrigez les lignes du dessus et vérifiez à nouveau : la place manque ici pour les détails.',
    allRight:
      '{count, plural, =1 {La ligne est bonne. Rien n’est encore écrit.} other {Les # lignes sont bonnes. Rien n’est encore écrit.}}',
    someWrong:
      '{wrong, plural, one {# ligne sur {count, number} est à corriger. Corrigez-la dans votre tableur et vérifiez à nouveau, ou importez les autres sans elle. Rien n’est encore écrit.} other {# lignes sur {count, number} sont à corriger. Corrigez-les dans votre tableur et vérifiez à nouveau, ou importez les autres sans elles. Rien n’est encore écrit.}}',
    imported:
      '{count, plural, one {# amorce est dans HubSpot.} other {# amorces sont dans HubSpot.}}',
    last: 'Votre dernière importation ({date}) : {message}',
    writing:
      '{done, plural, one {# sur {count, number} écrite. Vous pouvez quitter cette page : le reste part de lui-même.} other {# sur {count, number} écrites. Vous pouvez quitter cette page : le reste part de lui-même.}}',
    writingWaits:
      '{done, plural, one {# sur {count, number} écrite jusqu’ici. HubSpot n’en prend pas davantage pour le moment ({because}). Le reste est conservé et partira de lui-même.} other {# sur {count, number} écrites jusqu’ici. HubSpot n’en prend pas davantage pour le moment ({because}). Le reste est conservé et partira de lui-même.}}',
  },
});

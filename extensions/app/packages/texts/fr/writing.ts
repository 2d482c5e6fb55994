import { sentences as english } from '../en/writing.ts';
import { translate } from '../translate.ts';

/** Les brouillons gardés pendant l’écriture, et l’écriture à deux. */
export const sentences = translate(english, {
  writing: {
    texts: {
      keeping: 'Enregistrement de votre brouillon…',
      notKept:
        'Votre brouillon ne peut pas être gardé pour l’instant : le service ne répond pas. Un nouvel essai a lieu toutes les cinq secondes ; laissez cette page ouverte.',
      discard: 'Jeter le brouillon',
      discardSure: 'Le jeter définitivement ?',
      discardYes: 'Oui, le jeter',
      discardNo: 'Le garder',
      discarded: 'Le brouillon a été jeté.',
      saveOfPublished: 'Enregistrer sans publier',
      clashTitle: 'Vous avez tous deux modifié ceci',
      clashHelp:
        'Tout le reste est fusionné et rien n’est encore enregistré. Choisissez pour chaque champ, puis enregistrez à nouveau.',
      windowTitle: 'Vous avez aussi écrit ici dans une autre fenêtre',
      windowHelp:
        'Vos brouillons sont fusionnés et gardés. Choisissez pour chaque champ modifié dans les deux.',
      pair: '{name} : {value}',
      yours: 'Le vôtre',
      theirs: 'De {who}',
      here: 'Dans cette fenêtre',
      there: 'Dans l’autre fenêtre',
      useThere: 'Prendre le texte de l’autre fenêtre',
      useHere: 'Revenir au texte de cette fenêtre',
      useTheirs: 'Prendre l’autre texte',
      useYours: 'Revenir au vôtre',
      draftsTitle: 'Vos brouillons',
    },
    kept: 'Brouillon gardé {time}',
    whenToday: 'à {time}',
    whenBefore: 'le {time}',
    found: 'Votre brouillon, gardé {time}, tel que vous l’avez laissé.',
    keptAsDraft:
      'Enregistrée comme votre brouillon. Les cartes gardent le texte publié jusqu’à ce que vous publiiez celui-ci.',
    segmentsMissing:
      'Les segments n’ont pas tous pu être lus dans HubSpot : il en manque dans la liste. Ce que vous écrivez est gardé ; rechargez plus tard pour choisir l’un d’eux.',
    originGone:
      'L’amorce pour laquelle ce texte était écrit a été supprimée dans HubSpot. Votre texte est gardé ; enregistré, il devient une nouvelle amorce.',
    otherDraftStays:
      'Vous aviez gardé un autre texte dans une autre fenêtre. Ce brouillon reste sous « Vos brouillons ».',
    feedbackGone:
      'Le retour dont viennent ces mots a été retiré, ou il a maintenant une réponse. Votre texte est gardé.',
    working: '{who} prépare un autre texte, enregistré le {date}.',
    workingYou: 'Vous préparez un autre texte, enregistré le {date}.',
    merged:
      'Fusionnée avec ce que {who} a modifié depuis que vous l’avez ouverte : {fields}.',
    draftNew: 'Nouvelle amorce, gardée {time}',
    draftCopy: 'Copie, gardée {time}',
    draftTranslation: 'Traduction, gardée {time}',
    draftWords: 'Les mots d’un commercial, gardés {time}',
    draftEdit: 'Modifications, gardées {time}',
    untitled: 'Sans titre',
    listsCut:
      'Les listes ci-dessous sont plus longues que ce que HubSpot transmet : {count, plural, one {il manque # choix} other {il manque # choix}}. Ce qui est choisi reste. Un fait se tape par son nom entre crochets ; le reste se règle sur la fiche dans HubSpot.',
  },
});

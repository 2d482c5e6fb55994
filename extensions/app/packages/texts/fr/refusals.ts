import { sentences as english } from '../en/refusals.ts';
import { translate } from '../translate.ts';

/** Refusals: what did not work and what to do. */
export const sentences = translate(english, {
  refusals: {
    bad_request:
      'La demande n’a pas pu être comprise. Rechargez la page ; si cela se reproduit, prévenez votre administrateur HubSpot.',
    unsigned:
      'Cette adresse ne répond qu’aux demandes signées par HubSpot. Ouvrez la carte dans HubSpot.',
    account_unknown:
      'L’application n’est pas installée dans ce compte HubSpot. Demandez à votre administrateur HubSpot de l’installer.',
    not_marketing:
      'Cette page est réservée au marketing. Si vous devez y accéder, demandez à votre administrateur HubSpot de vous ajouter au marketing dans les paramètres de l’application.',
    starter_record_of_marketing:
      'Les résultats de cette amorce, et ce qu’on en dit, ne sont montrés qu’au marketing. Sur la fiche d’un client, vous trouverez sa phrase pour ce client. Si vous devez les voir ici, demandez à votre administrateur HubSpot de vous ajouter au marketing dans les paramètres de l’application.',
    contact_unknown:
      'HubSpot ne connaît pas ce contact : il a été supprimé ou archivé, ou ce n’est pas un contact. Ouvrez-en un autre.',
    ballot_missing:
      'Le vote est arrivé incomplet et n’a pas été compté. Rechargez la carte et votez à nouveau.',
    ballot_altered:
      'Ce vote n’a pas pu être vérifié et n’a pas été compté. Rechargez la carte et votez à nouveau.',
    ballot_expired:
      'Cette carte est ouverte depuis trop longtemps, le vote n’a donc pas été compté. Rechargez la carte et votez à nouveau.',
    ballot_of_another:
      'Ce vote avait été préparé pour une autre personne et n’a pas été compté. Rechargez la carte et votez à nouveau.',
    starter_unknown:
      'Le marketing a retiré cette amorce entre-temps, ce vote n’a donc plus d’objet. Rechargez la carte.',
    comment_too_long:
      'Le commentaire compte {count} caractères ; le maximum est {max}. Raccourcissez-le et renvoyez-le : votre vote compte déjà.',
    foreign_field:
      '« {piece} » vient d’un autre outil : rien ne le remplit ici, et il serait lu tel quel. Écrivez ce qui doit y figurer, puis renvoyez.',
    adoption_unheard:
      'Ces mots n’ont pas encore été montrés sur {count} autres clients. Rouvrez-les dans l’éditeur : il les y montre avant la publication.',
    changed_elsewhere:
      'Ce vote a été modifié entre-temps dans une autre fenêtre. La carte montre maintenant où il en est ; modifiez-le à partir de là.',
    too_many_requests:
      'C’est trop d’actions en une heure pour une seule personne. Attendez un peu et réessayez.',
    too_many_clients:
      'Vous avez ouvert {max} clients en une heure, le maximum que cette carte autorise. Attendez un peu et réessayez.',
    contact_unseen:
      'Nous n’avons pas pu vérifier que HubSpot vous montre ce client. Rechargez la page. Si ce message revient, demandez à un administrateur si vous pouvez lire les dates de création et d’attribution du contact.',
    objects_missing:
      'Les objets personnalisés de Conversation Starters manquent dans ce compte. Demandez à votre administrateur HubSpot de relancer l’installation ; il faut un abonnement Entreprise.',
    hubspot_refused:
      'HubSpot refuse l’accès à l’application. Demandez à votre administrateur HubSpot de vérifier ses autorisations et de la réinstaller.',
    hubspot_token_refused:
      'HubSpot n’accepte plus le jeton d’accès de cette application. Demandez à votre administrateur HubSpot de lui en donner un nouveau.',
    app_removed:
      'HubSpot ne laisse plus entrer cette application : elle a été désinstallée, ou son accès a été révoqué. Un super administrateur la réinstalle depuis {address} ; rien n’est perdu.',
    app_locked_out:
      'L’application ne peut plus utiliser son accès à HubSpot, car un secret de son service a changé. Demandez à la personne qui gère le service de lancer « npm run doctor », qui nomme ce secret.',
    hubspot_scope_missing:
      'HubSpot n’accorde pas à l’application ce qu’il faut ici : {scopes}. Demandez à votre administrateur HubSpot de l’accorder et de réinstaller l’application.',
    hubspot_declined:
      'HubSpot n’accepte pas l’une de ces valeurs, donc rien n’a été enregistré. Un segment, un auteur ou un autre choix y a peut-être été supprimé entre-temps : choisissez-le de nouveau. Sinon, prévenez votre administrateur HubSpot.',
    hubspot_unavailable:
      'HubSpot ne répond pas en ce moment. Réessayez dans une minute ; rien n’est perdu.',
    reads_long:
      'Cela prend plus de temps que d’habitude : HubSpot répond lentement, ou beaucoup d’amorces sont en cours de lecture. Réessayez dans une minute ; rien n’est perdu.',
    answer_too_large:
      'Il y a ici plus que ce que HubSpot transmet en une fois. Choisissez-en moins, ou traitez-en d’abord une partie.',
    takes_long:
      'Cela prend plus de temps que d’habitude. Votre envoi est peut-être enregistré : rechargez la page et vérifiez avant de renvoyer.',
    answer_too_long:
      'La réponse compte {count} caractères ; le maximum est {max}. Raccourcissez-la et renvoyez-la : rien n’a encore reçu de réponse.',
    nothing_to_answer:
      'Ces retours ont été traités, modifiés ou annulés entre-temps. La liste montre maintenant où ils en sont.',
    request_empty:
      'Dites en une phrase de quoi vous aimeriez parler ; rien n’a encore été demandé.',
    request_too_long:
      'La demande compte {count} caractères ; le maximum est {max}. Raccourcissez-la et renvoyez-la.',
    request_not_placed:
      'L’opération a pris trop de temps : rien n’a encore été demandé. Renvoyez votre demande.',
    requested_already:
      'Vous en avez déjà demandé une pour ce client ; le marketing l’a reçue. Vous serez averti ici dès qu’elle est prête.',
    request_unknown:
      'Cette demande n’existe plus pour ce client. Faites-en une vous-même.',
    author_unknown:
      'Cet auteur n’écrit plus d’amorces dans ce compte. Rechargez la carte.',
    place_unclear:
      'Écrivez une ville, par exemple « Nantes », ou une ville et un jour à venir, le mois en toutes lettres : « Nantes, 4 décembre ».',
    too_many_choices:
      'Vous avez déjà {most} choix. Annulez-en d’abord sous « Vos choix ».',
    too_many_calls:
      'Une feuille d’appels contient {max} contacts au plus ; vous en avez choisi {count}. Choisissez-en moins.',
    starter_changed:
      'Quelqu’un a modifié cette amorce depuis que vous l’avez ouverte ; son statut est maintenant « {status} ». Rien n’a été enregistré : choisissez ci-dessous le texte à garder.',
    approval_changed:
      'Ce qui attend l’approbation a changé depuis l’ouverture de cette page : rien n’a été fait. Relisez le texte avant de décider.',
    approval_own:
      'Vous êtes la dernière personne à avoir modifié ce texte : un collègue doit l’approuver.',
    approval_sentence:
      'Dites en une phrase ce qui doit changer ; rien n’a encore été renvoyé.',
    approval_gone:
      'Plus rien n’attend d’approbation pour cette amorce. La page est de nouveau à jour.',
    starter_busy:
      'Quelqu’un d’autre enregistre cette amorce en ce moment même : vos modifications n’ont pas été enregistrées. Réessayez.',
    starter_gone:
      'Cette amorce a été supprimée dans HubSpot. Restaurez la fiche là-bas, ou écrivez-en une autre.',
    erasing_refused: 'Rien n’a été effacé. {because}',
    draft_refused: 'Rien n’a encore été enregistré. {because}',
    draft_not_kept:
      'Votre brouillon n’a pas été gardé : il est écrit au même moment dans une autre fenêtre. Rien de ce qui était gardé n’est perdu ; réessayez.',
    starter_blocked: 'Elle ne peut pas encore être publiée. {because}',
    overdue_feedback:
      '{count, plural, one {# retour sur les amorces de cet auteur est en retard ({most, number} au plus). Répondez-y d’abord ; corrections et demandes peuvent toujours être publiées. Votre texte peut être enregistré.} other {# retours sur les amorces de cet auteur sont en retard ({most, number} au plus). Répondez-y d’abord ; corrections et demandes peuvent toujours être publiées. Votre texte peut être enregistré.}}',
    feedback_gone:
      'Le commercial a modifié ou retiré ce retour entre-temps, ou il a reçu une réponse. Revenez aux retours.',
    not_admin:
      'Ces paramètres sont réservés aux administrateurs. Demandez à un super administrateur de votre compte HubSpot.',
    setting_out_of_bounds:
      '« {setting} » doit être un nombre entier de {least} à {most}. Rien n’a été enregistré.',
    settings_changed:
      'Un autre administrateur a modifié les paramètres entre-temps. Vos changements n’ont pas été enregistrés : rechargez les paramètres, puis refaites-les.',
    drafts_taken:
      'Ces brouillons sont déjà tous parmi vos amorces. Rien n’a été écrit.',
    import_unreadable: 'Rien n’a été importé. {because}',
    import_faulty:
      '{wrong, plural, one {Rien n’a été importé, car # ligne n’est plus bonne. Vérifiez les lignes à nouveau pour voir pourquoi.} other {Rien n’a été importé, car # lignes ne sont plus bonnes. Vérifiez-les à nouveau pour voir pourquoi.}}',
    import_changed:
      'Ce ne sont pas les lignes qui ont été vérifiées, rien n’a donc été importé. Vérifiez-les à nouveau.',
    import_busy:
      'Un autre import est en cours d’écriture dans ce compte. Attendez une minute, puis vérifiez à nouveau, pour qu’aucun titre ne figure deux fois.',
    import_undone:
      'HubSpot a refusé une ligne, l’import a donc été annulé : aucune de ses amorces ne reste dans HubSpot. Il indique : {because}. Corrigez cela, vérifiez à nouveau les lignes et importez-les.',
    import_stuck:
      '{count, plural, one {HubSpot a refusé une ligne ({because}), et l’import est en cours d’annulation : # de ses amorces est peut-être encore dans HubSpot. L’application continue d’elle-même ; redemandez dans une minute.} other {HubSpot a refusé une ligne ({because}), et l’import est en cours d’annulation : # de ses amorces sont peut-être encore dans HubSpot. L’application continue d’elle-même ; redemandez dans une minute.}}',
    import_unknown:
      'Cet import n’a jamais commencé et rien n’a été écrit. Vérifiez à nouveau les lignes, puis importez-les.',
    database_unavailable:
      'La base de données de l’application ne répond pas en ce moment. Réessayez dans une minute : votre dernier envoi n’est peut-être pas enregistré.',
    failed:
      'Une erreur s’est produite de notre côté. Réessayez ; si cela se reproduit, prévenez votre administrateur HubSpot.',
  },
});

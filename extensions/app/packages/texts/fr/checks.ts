import { sentences as english } from '../en/checks.ts';
import { translate } from '../translate.ts';

/** What keeps a starter off the cards, and advice on its text. */
export const sentences = translate(english, {
  faults: {
    unclosed_token:
      'un fait n’est pas fermé ou pas ouvert près de « {piece} ». Écrivez les faits ainsi : {{contact.city}}.',
    broken_token:
      '« {piece} » n’est pas un fait. Écrivez {{contact.city}}, avec des mots de repli {{contact.city | "votre ville"}}.',
    unknown_property:
      '« {piece} » nomme une propriété que ce compte n’a pas. Choisissez un fait qu’il a, par exemple {{contact.city}}.',
    label_unknown:
      '« {piece} » serait lu tel quel : aucun fait ne s’appelle ainsi. Écrivez {instead} à la place.',
    merge_field:
      '« {piece} » est un champ d’un autre outil : rien ne le remplit ici, et il serait lu tel quel. Écrivez {instead} à la place.',
    other_field:
      '« {piece} » est un champ d’un autre outil : rien ne le remplit ici, et il serait lu tel quel. Choisissez le fait dans la liste, ou écrivez ce qui doit y figurer.',
    sheet_error:
      '« {piece} » est une erreur de tableur. Écrivez ce qui doit y figurer, ou supprimez-la.',
    empty_text:
      'un texte manque ({piece}). Une amorce demande une accroche, une question et un pourquoi maintenant.',
    too_long: '{piece} : plus de {most} caractères. Raccourcissez ce texte.',
    no_fact:
      'elle ne contient aucun fait sur le client. Ajoutez-en un, par exemple {{contact.recent_conversion_event_name}} ; noms et e-mail ne sont pas des faits.',
    speaker_claim:
      '« {piece} » n’est pas vrai de tous ceux qui le diront. Parlez plutôt du client, ou appuyez-vous, dans la même phrase, sur ce que l’on sait du commercial : {{me.city}} pour sa ville, {{contact.city}} avec {{me.visit_date}} pour le jour où il s’y trouve, {{me.last_contact_date}} pour son dernier contact.',
    one_client:
      '« {piece} » semble propre à un seul client. Mettez un fait à la place ou, si cela vaut pour tous, ajoutez-le à « Vaut pour tous ».',
    segment_gone:
      'son segment n’existe plus ({piece}). Choisissez un autre segment, ou aucun pour tous.',
    segment_named:
      'elle nomme le segment « {piece} », que ni les commerciaux ni les clients ne voient jamais. Dites plutôt ce qui fait qu’elle convient à ce client.',
    ends_before_start:
      'elle se termine avant de commencer ({piece}). Choisissez un dernier jour plus tardif.',
    not_approved:
      'cette formulation n’a pas été approuvée par une deuxième personne du marketing. Ouvrez-la sur la page de l’application et approuvez-la.',
    too_many_overdue:
      'son auteur a trop de retours en retard pour publier du nouveau que personne n’a demandé. Répondez-y d’abord : elle apparaîtra alors d’elle-même.',
    title_taken:
      'une amorce porte déjà ce titre. Changez le titre, ou modifiez plutôt cette amorce.',
    said_already:
      '« {piece} » dit déjà la même chose : le client l’entendrait deux fois. Modifiez-la, ou dites autre chose ici.',
    said_alike:
      '« {piece} » dit presque la même chose : le client l’entendrait deux fois. Modifiez-la, faites de celle-ci sa variante, ou dites autre chose ici.',
    translated_already:
      'elle forme une conversation avec « {piece} », dans la même langue : les cartes ne montrent que la meilleure des deux. Modifiez cette dernière, choisissez un autre original, ou aucun.',
    other_language:
      'ce qui se dit semble écrit dans une autre langue ({piece}). Choisissez celle-ci, ou écrivez dans la langue choisie : on parle aux clients dans cette langue.',
    unknown_language:
      'la plupart des mots de ce qui se dit sont inconnus dans la langue choisie ({piece}). Écrivez dans cette langue : c’est celle dans laquelle on parle aux clients.',
    bad_proof_link:
      'le lien de preuve « {piece} » n’est pas une adresse web. Commencez par https://.',
  },
  lint: {
    no_question: 'Posez une question : sans elle, pas de conversation.',
    two_questions:
      'Posez une seule question ; le client répond à la dernière qu’il entend.',
    closed_question:
      'À « {piece}… » on répond par oui ou non. Commencez par comment, pourquoi, qui ou qu’est-ce qui.',
    too_long:
      'Il faut {piece} secondes pour la dire ; un client en écoute une vingtaine. Raccourcissez.',
    jargon: '« {piece} » est notre jargon. Dites-le comme le dirait un client.',
    we_before_you:
      'Elle parle de nous (« {piece} ») avant de parler du client. Commencez par lui.',
    unproved_number:
      '« {piece} » est un chiffre sans preuve. Ajoutez un lien, ou retirez le chiffre.',
    familiar_you: '« {piece} » tutoie ; dites vous à un client.',
    casual_greeting:
      '« {piece} » se dit entre amis ; dites Bonjour à un client.',
    no_greeting:
      'Elle commence par un nom tout court. Saluez d’abord : Bonjour, ou Madame, Monsieur suivi du nom.',
    undated:
      'Rien n’y est daté : « {piece} » sera encore vrai l’an prochain et ne donne aucune raison d’appeler maintenant. Ajoutez un fait daté, par exemple {{contact.recent_conversion_date}}.',
    same_variant:
      'Elle est une variante d’elle-même ou d’une amorce dans une autre langue. Choisissez l’amorce avec laquelle elle concourt, ou aucune.',
    many_for_segment:
      '« {piece} » a déjà {count} amorces publiées. Personne n’en sait plus d’une douzaine par cœur : retirez-en une d’abord.',
  },
});

import { sentences as english } from '../en/installing.ts';
import { translate } from '../translate.ts';

/** What an admin reads after letting the app into an account, or not. */
export const sentences = translate(english, {
  installing: {
    title: 'Conversation Starters',
    done: 'Conversation Starters est installé dans le compte {account}.',
    next: 'Indiquez maintenant dans ses paramètres qui fait partie du marketing, puis placez la carte sur la fiche de contact. Les deux se trouvent dans HubSpot, sous Applications connectées → Conversation Starters.',
    open: 'Ouvrir les applications connectées dans HubSpot',
    drafts: 'Choisir les premiers brouillons',
    objectsMissing:
      'Les objets personnalisés ne sont pas complets : {why} Installez l’application à nouveau une fois ce point réglé ; rien n’est perdu.',
    again: 'Recommencer',
    faults: {
      state_missing:
        'Cette adresse correspond à une installation qui n’a pas commencé ici. Recommencez avec le lien que vous avez reçu.',
      state_foreign:
        'Cette installation a commencé dans un autre navigateur ou un autre onglet, ou ce navigateur n’accepte pas les cookies. Rien n’a été installé. Recommencez dans ce navigateur.',
      state_used:
        'Cette installation est déjà terminée, ou a été interrompue. Si l’application ne fonctionne pas dans HubSpot, recommencez.',
      state_expired:
        'Cette installation a commencé il y a plus de dix minutes. Rien n’a été installé. Recommencez.',
      denied:
        'Vous n’avez pas autorisé l’application, rien n’a donc été installé. Un super administrateur peut recommencer à tout moment.',
      code_refused:
        'HubSpot n’accepte plus cette installation : son code a déjà servi, ou il est trop ancien. Recommencez.',
      client_refused:
        'HubSpot ne reconnaît pas cette application à son secret client. La personne qui exploite le service doit corriger HUBSPOT_CLIENT_ID ou HUBSPOT_CLIENT_SECRET. Rien n’a été installé.',
      unavailable:
        'HubSpot n’a pas répondu, rien n’a donc été installé. Recommencez dans une minute.',
      scopes_missing:
        'HubSpot n’a pas accordé tout ce dont l’application a besoin, rien n’a donc été conservé de ce compte :',
    },
    enterprise:
      'Les amorces et les votes sont des objets personnalisés, réservés aux hubs Entreprise. Si vous en avez un, demandez à un super administrateur de recommencer.',
    askSuperAdmin:
      'Demandez à un super administrateur de recommencer : HubSpot n’accorde à une application que ce que peut faire la personne qui l’installe.',
    reasons: {
      oauth: 'nécessaire à toute application',
      'crm.objects.contacts.read':
        'pour afficher la carte sur les contacts et connaître leurs segments',
      'crm.objects.contacts.write':
        'pour donner une tâche aux auteurs, si un administrateur le veut',
      'crm.objects.companies.read':
        'pour lire les faits de l’entreprise d’un contact',
      'crm.objects.deals.read':
        'pour lire les faits des transactions d’un contact',
      'crm.objects.owners.read': 'pour nommer l’auteur d’une amorce',
      'crm.lists.read': 'pour lister les segments',
      'crm.objects.custom.read': 'pour lire les amorces et les votes',
      'crm.objects.custom.write': 'pour écrire les amorces et les votes',
      'crm.schemas.custom.read': 'pour trouver les deux objets personnalisés',
      'crm.schemas.custom.write': 'pour créer les deux objets personnalisés',
      'settings.users.read': 'pour savoir qui est super administrateur',
      'settings.users.teams.read':
        'pour savoir qui fait partie des équipes marketing',
    },
  },
});

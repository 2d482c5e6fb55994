import { sentences as english } from '../en/health.ts';
import { translate } from '../translate.ts';

/** How the app is, item by item: on the settings page, and line by line in `npm run doctor`. */
export const sentences = translate(english, {
  health: {
    heading: 'État de santé',
    allWell: 'Tout est en ordre.',
    item: 'Quoi',
    state: 'État',
    says: 'Ce qui a été constaté, et ce qu’il faut faire',
    ok: 'En ordre',
    todo: 'À faire',
    unchecked: 'Non vérifié',
    again: 'Vérifier de nouveau',
  },
  healthWords: {
    what: {
      node: 'Node',
      accounts: 'Comptes',
      settings: 'Paramètres',
      secrets: 'Secrets',
      database: 'Base de données',
      reachability: 'Accessibilité',
      token: 'Jeton d’accès',
      scopes: 'Autorisations',
      people: 'Utilisateurs',
      objects: 'Objets',
      segments: 'Segments',
      card: 'Carte',
      webhooks: 'Webhooks',
      tasks: 'Tâches',
      readBack: 'Votes antérieurs',
      published: 'Dernier envoi',
      setAside: 'Mis de côté',
      versions: 'Versions',
      clock: 'Horloge',
    },
    toDo: '{count, plural, one {Un point demande votre attention.} other {# points demandent votre attention. Commencez par le premier.}}',
    comesFirst: 'Voir d’abord : {what}.',
    nodeOld: 'Version {version} ; installez {lowest} ou une plus récente.',
    settingsOk: 'Tous sont lisibles.',
    settingsWrong: '{problems} Voir .env.example.',
    secretsOk: 'Aucun ne manque, aucun n’est un exemple.',
    databaseOk: 'Elle répond, et ses tables sont à jour.',
    databaseNone:
      'Il n’y en a pas encore. Indiquez DATABASE_URL ou, pour un essai, démarrez une fois le service sans elle.',
    databaseOld:
      '{count, plural, one {Il manque # migration. npm run serve l’applique à son démarrage.} other {Il manque # migrations. npm run serve les applique à son démarrage.}}',
    reachOk: '{origin} répond.',
    reachExample:
      '{origin} est un exemple. Donnez votre adresse à npm run configure, qui règle serviceOrigin dans app.json, puis téléversez de nouveau.',
    reachNotHttps:
      '{origin} n’est pas en https ; HubSpot n’appelle rien d’autre.',
    reachSilent:
      '{origin} ne répond pas d’ici. Le service tourne-t-il, le nom y mène-t-il, le certificat est-il valide ?',
    reachOther:
      '{origin}/healthz répond {status}, et pas comme le service. Un autre programme ou un proxy répond à cette adresse.',
    tokenOk: 'HubSpot l’accepte pour le compte {account}.',
    tokenOther:
      'Il est du compte {own}, et HUBSPOT_ACCOUNT_ID vaut {account}. Copiez le jeton de l’application installée dans {account}, ou corrigez l’identifiant.',
    scopesOk:
      'Tout peut être lu. Le droit d’écrire ne se constate qu’à l’envoi : s’il manque, « Pas encore dans HubSpot », dans les paramètres, le dit.',
    scopesMissing:
      'HubSpot n’accorde pas {scopes}. Téléversez l’application avec les autorisations de app.json, puis réinstallez-la : un téléversement seul n’accorde rien.',
    peopleOk:
      '{count, plural, one {HubSpot dit qui est super administrateur : 1 utilisateur.} other {HubSpot dit qui est super administrateur : # utilisateurs.}}',
    peopleNoAdmin:
      'HubSpot ne nomme aucun super administrateur. D’ici là, seules les personnes de ADMIN_USER_IDS peuvent ouvrir les paramètres.',
    peopleMissing:
      'HubSpot ne donne pas la liste des utilisateurs à l’application : elle ne peut dire qui est administrateur ni qui est d’une équipe du marketing. Nommez les administrateurs dans ADMIN_USER_IDS et le marketing personne par personne.',
    objectsOk: 'conversation_starter et starter_vote sont complets.',
    objectsMissing:
      'Il manque {names}. Lancez npm run objects ; avec OAuth, réinstaller l’application fait de même.',
    objectsOtherType:
      '{names}. Quelqu’un a créé cette propriété à la main. Donnez-lui un autre libellé, archivez-la définitivement dans HubSpot, puis lancez npm run objects ; avec OAuth, réinstaller l’application fait de même.',
    otherType: '{property} est de type {found} au lieu de {wanted}',
    tasksOff:
      'Les auteurs ne sont pas prévenus par des tâches : l’application n’a pas besoin d’écrire sur les contacts.',
    tasksOk:
      'Les auteurs sont prévenus par des tâches, et HubSpot n’en a refusé aucune.',
    tasksForbidden:
      'HubSpot n’accorde pas {scopes}, dont seules les tâches ont besoin. Mettez "authorTasks" à true dans app.json, lancez npm run manifest, téléversez l’application et réinstallez-la ; par OAuth, réinstallez-la. Ou désactivez les tâches dans les paramètres.',
    tasksRefused: 'HubSpot a refusé la dernière tâche : {because}',
    segmentsOk:
      '{count, plural, one {1 segment de contacts.} other {# segments de contacts.}}',
    segmentsNone:
      'Il n’y a aucun segment de contacts. Créez-en un dans HubSpot : les amorces sont écrites pour des segments.',
    cardPlaces:
      'Elle a été vue pour la dernière fois le {at}. Des votes ont été exprimés depuis {places}.',
    places: {
      'crm.record.tab': 'l’onglet',
      'crm.record.sidebar': 'la barre latérale',
      'crm.preview': 'l’aperçu',
    },
    webhooksNone:
      'HubSpot n’en a encore envoyé aucun. Il en envoie un quand un contact est supprimé, fusionné ou restauré ; sans eux, la comparaison trouve la même chose en une heure au plus.',
    webhooksOk: 'HubSpot a envoyé le dernier le {at}.',
    webhooksLate:
      'L’un de ceux que HubSpot a envoyés n’a pas été traité depuis le {since}. Voir « Jeton d’accès » ci-dessus et le journal du service.',
    accountsNone:
      'Aucun compte n’a autorisé l’application. Un super administrateur du compte ouvre {address}.',
    accountsSome:
      '{count, plural, one {1 compte a autorisé l’application.} other {# comptes ont autorisé l’application.}}',
    accountsOther:
      'Le compte {account} n’a pas autorisé l’application. L’un de ses super administrateurs ouvre {address}.',
    cardOk: 'Elle a été vue pour la dernière fois le {at}.',
    cardUnseen:
      'Personne ne l’a encore vue. Placez-la sur la fiche des contacts (Personnaliser la fiche), puis ouvrez un contact.',
    readBackGoesOn:
      'HubSpot contient des votes antérieurs à cette installation. Leur lecture est en cours ; d’ici là, aucun chiffre n’est écrit sur les fiches.',
    readBackOtherSecret:
      'HubSpot contient des votes antérieurs à cette installation, émis avec un autre APP_SECRET. Démarrez le service avec celui-ci ou, s’il est perdu, exécutez npm run rebuild -- --new-secret. D’ici là, aucun chiffre n’est écrit sur les fiches.',
    publishedOk: 'HubSpot a accepté un envoi pour la dernière fois le {at}.',
    publishedNever: 'Rien n’a encore dû être envoyé.',
    publishedLate:
      'Quelque chose attend depuis le {since}. « Pas encore dans HubSpot », plus bas, dit pourquoi et que faire.',
    setAsideNone: 'HubSpot n’a rien refusé.',
    setAsideSome:
      '{count, plural, one {HubSpot a refusé 1 fiche : {because} Corrigez ce qui est nommé, puis cliquez sur « Réessayer maintenant » plus bas.} other {HubSpot a refusé # fiches : {because} Corrigez ce qui est nommé, puis cliquez sur « Réessayer maintenant » plus bas.}}',
    versions:
      'Application {app}, build {build}, Node {node}, PostgreSQL {postgres}.',
    clockUnknown: 'HubSpot n’a pas répondu : on n’en sait rien.',
    clockOk: 'Elle est à l’heure de HubSpot.',
    clockAhead:
      'Elle avance de {seconds} s sur celle de HubSpot. Réglez-la par NTP : à cinq minutes, toute demande est refusée comme non signée.',
    clockBehind:
      'Elle retarde de {seconds} s sur celle de HubSpot. Réglez-la par NTP : à cinq minutes, toute demande est refusée comme non signée.',
  },
});

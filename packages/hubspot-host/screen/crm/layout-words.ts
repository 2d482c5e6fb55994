import { useSession } from './session.tsx';

const words = {
  en: {
    customize: 'Customize record',
    customizeHelp:
      'An app’s cards are on no record until somebody places them. Add them from the library; they appear on every record of that kind.',
    library: 'Card library',
    libraryHelp: 'Cards of connected apps for these records.',
    emptyFor: 'No connected app offers a card for these records.',
    recordsOf: 'Records of',
    tabArea: 'Middle column: a tab of its own',
    sidebarArea: 'Right sidebar',
    previewArea: 'Preview beside lists',
    helpDeskArea: 'Help desk, beside a ticket',
    noCards: 'No card here yet.',
    add: 'Add',
    remove: 'Remove',
    placed: 'Placed',
    done: 'Done',
    emptyLibrary: 'No connected app offers a card. Install one first.',
    marketplace: 'Marketplace',
    connectedApps: 'Connected apps',
    installed: 'Installed',
    notInstalled: 'Not installed',
    install: 'Install',
    uninstall: 'Uninstall',
    installedNow:
      'Installed. Its cards are nowhere yet: place them under “Customize record”.',
    uninstalled: 'Uninstalled. Its cards are gone from all records.',
    onlyAdmins: 'Only an admin can change this. View as the admin.',
    appGone:
      'The app is not installed in this account. An admin installs it under Marketplace › Connected apps.',
    location: {
      'crm.record.tab': 'Tab in the middle column',
      'crm.record.sidebar': 'Right sidebar',
      'crm.preview': 'Preview beside lists',
      'helpdesk.sidebar': 'Help desk, beside a ticket',
    } as Record<string, string>,
  },
  fr: {
    customize: 'Personnaliser la fiche',
    customizeHelp:
      'Les cartes d’une application ne sont sur aucune fiche tant que personne ne les y place. Ajoutez-les depuis la bibliothèque\u00a0: elles apparaissent sur chaque fiche de ce type.',
    library: 'Bibliothèque de cartes',
    libraryHelp: 'Cartes des applications connectées pour ces fiches.',
    emptyFor: 'Aucune application connectée n’offre de carte pour ces fiches.',
    recordsOf: 'Fiches de',
    tabArea: 'Colonne centrale\u00a0: un onglet à part',
    sidebarArea: 'Barre latérale droite',
    previewArea: 'Aperçu à côté des listes',
    helpDeskArea: 'Centre d’assistance, à côté d’un ticket',
    noCards: 'Aucune carte ici pour l’instant.',
    add: 'Ajouter',
    remove: 'Retirer',
    placed: 'Placée',
    done: 'Terminé',
    emptyLibrary:
      'Aucune application connectée n’offre de carte. Installez-en une d’abord.',
    marketplace: 'Marketplace',
    connectedApps: 'Applications connectées',
    installed: 'Installée',
    notInstalled: 'Pas installée',
    install: 'Installer',
    uninstall: 'Désinstaller',
    installedNow:
      'Installée. Ses cartes ne sont encore nulle part\u00a0: placez-les sous «\u00a0Personnaliser la fiche\u00a0».',
    uninstalled: 'Désinstallée. Ses cartes ont quitté toutes les fiches.',
    onlyAdmins:
      'Seul un administrateur peut changer cela. Regardez en tant qu’administrateur.',
    appGone:
      'L’application n’est pas installée dans ce compte. Un administrateur l’installe sous Marketplace › Applications connectées.',
    location: {
      'crm.record.tab': 'Onglet de la colonne centrale',
      'crm.record.sidebar': 'Barre latérale droite',
      'crm.preview': 'Aperçu à côté des listes',
      'helpdesk.sidebar': 'Centre d’assistance, à côté d’un ticket',
    } as Record<string, string>,
  },
} as const;

/** Words of record layouts and connected apps, in the viewer's language. */
export const useLayoutWords = () => words[useSession().session.language];

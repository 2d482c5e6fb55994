import { useSession } from './session.tsx';

const words = {
  en: {
    all: (name: string) => `${name}: all`,
    selectPage: 'Select all on this page',
    select: (name: string) => `Select ${name}`,
    selected: (count: number) => `${count} selected`,
    clear: 'Clear',
    actions: 'Actions',
    pageSize: 'Rows on a page',
    perPage: (count: string) => `${count} a page`,
    preview: 'Preview',
    previewOf: (name: string) => `Preview ${name}`,
    openRecord: 'Open the record',
    close: 'Close',
    segment: 'Segment',
    owner: 'Owner',
    addToSegment: 'Add to a segment',
    added: (count: number) => `${count} added to the segment.`,
    segments: 'Segments',
    size: 'Contacts',
    kind: 'Kind',
    manual: 'Manual',
    active: 'Active',
    snapshot: 'Snapshot',
    members: 'Members',
    newSegment: 'New segment',
    segmentName: 'Name of the segment',
    create: 'Create',
    rename: 'Rename',
    save: 'Save',
    remove: 'Delete',
    removeSure: (name: string) => `Delete “${name}”?`,
    cancel: 'Cancel',
    noSegments: 'No segment by that name. Create one, or clear the search.',
    noMembers: 'Nobody is in this segment yet. Add contacts from their list.',
    range: (from: number, to: number, total: number) =>
      `${from}–${to} of ${total}`,
  },
  fr: {
    all: (name: string) => `${name}\u00a0: tout`,
    selectPage: 'Tout sélectionner sur cette page',
    select: (name: string) => `Sélectionner ${name}`,
    selected: (count: number) =>
      count === 1 ? '1 sélectionné' : `${count} sélectionnés`,
    clear: 'Effacer',
    actions: 'Actions',
    pageSize: 'Lignes par page',
    perPage: (count: string) => `${count} par page`,
    preview: 'Aperçu',
    previewOf: (name: string) => `Aperçu de ${name}`,
    openRecord: 'Ouvrir la fiche',
    close: 'Fermer',
    segment: 'Segment',
    owner: 'Propriétaire',
    addToSegment: 'Ajouter à un segment',
    added: (count: number) =>
      count === 1
        ? '1 contact ajouté au segment.'
        : `${count} contacts ajoutés au segment.`,
    segments: 'Segments',
    size: 'Contacts',
    kind: 'Genre',
    manual: 'Manuel',
    active: 'Actif',
    snapshot: 'Figé',
    members: 'Membres',
    newSegment: 'Nouveau segment',
    segmentName: 'Nom du segment',
    create: 'Créer',
    rename: 'Renommer',
    save: 'Enregistrer',
    remove: 'Supprimer',
    removeSure: (name: string) => `Supprimer «\u00a0${name}\u00a0»\u00a0?`,
    cancel: 'Annuler',
    noSegments:
      'Aucun segment de ce nom. Créez-en un, ou effacez la recherche.',
    noMembers:
      'Personne dans ce segment pour l’instant. Ajoutez des contacts depuis leur liste.',
    range: (from: number, to: number, total: number) =>
      `${from}–${to} sur ${total}`,
  },
} as const;

/** Words of lists, in the viewer's language. */
export const useListWords = () => words[useSession().session.language];

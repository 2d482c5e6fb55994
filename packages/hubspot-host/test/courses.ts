import type { ObjectDescription } from '#host/server/app-description.ts';

const text = (name: string, label: string) => ({
  name,
  label,
  type: 'string',
  fieldType: 'text',
});

const schemaOf = (name: string, singular: string) => ({
  name,
  labels: { singular, plural: `${singular}s` },
  primaryDisplayProperty: 'title',
  requiredProperties: ['title'],
  searchableProperties: ['title'],
  associatedObjects: ['CONTACT'],
});

/** The custom object that the fixture app describes to the host, and its schema. */
export const courseSchema = {
  ...schemaOf('course', 'Course'),
  properties: [
    text('title', 'Title'),
    text('teacher', 'Teacher'),
    text('notes', 'Notes'),
    text('ledger', 'Ledger'),
    {
      name: 'status',
      label: 'Status',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'planned', label: 'Planned' },
        { value: 'over', label: 'Over' },
      ],
    },
  ],
};

/** A custom object that the host is told nothing of. */
export const visitSchema = {
  ...schemaOf('visit', 'Visit'),
  properties: [text('title', 'Title')],
};

/** How the host lists and shows courses. */
export const course: ObjectDescription = {
  name: 'course',
  menu: 'Courses',
  columns: ['title', 'teacher'],
  filters: ['status'],
  views: [
    {
      id: 'over',
      label: { en: 'Past courses', fr: 'Cours passés' },
      groups: [[{ propertyName: 'status', operator: 'EQ', value: 'over' }]],
      columns: ['title', 'notes'],
    },
    {
      id: 'mine',
      label: { en: 'My courses', fr: 'Mes cours' },
      groups: [[]],
      isOwn: true,
    },
  ],
  sections: [
    {
      title: { en: 'What is taught', fr: 'Ce qui est enseigné' },
      properties: ['title', 'teacher'],
    },
    {
      title: { en: 'What came of it', fr: 'Ce qu’il en est advenu' },
      properties: ['notes'],
      isKept: true,
    },
  ],
  details: ['teacher'],
  creation: { asked: ['title', 'teacher'], given: { status: 'planned' } },
  hidden: ['ledger'],
};

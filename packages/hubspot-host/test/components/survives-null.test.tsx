import { MantineProvider } from '@mantine/core';
import { renderToString } from 'react-dom/server';
import type { ReactNode } from 'react';
import { controllerAt, known } from '../../screen/components/controller.tsx';
import { NavigationContext } from '../../screen/crm/navigation.tsx';
import { SessionContext } from '../../screen/crm/session.tsx';
import { everyProperty } from './every-property.ts';

/** Something sensible for what components need; the rest is left out. */
const given: Record<string, unknown> = {
  name: 'name',
  label: 'Label',
  title: 'Title',
  text: 'Text',
  id: 'id',
  alt: 'Alt',
  src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  href: 'https://example.com',
  options: [{ label: 'One', value: 'one' }],
  data: [{ x: 'A', y: 1 }],
  axes: {
    x: { field: 'x', fieldType: 'category' },
    y: { field: 'y', fieldType: 'linear' },
  },
  stepNames: ['One', 'Two'],
  currentStep: 0,
  number: 1,
  score: 50,
  properties: ['firstname'],
  propertyColumns: ['name'],
  statistics: [{ label: 'All', statisticType: 'COUNT', propertyName: 'name' }],
  actionConfigs: [
    {
      type: 'button',
      label: 'Note',
      actionType: 'ADD_NOTE',
      actionContext: { objectTypeId: '0-1', objectId: 1 },
    },
  ],
  objectTypeId: '0-2',
  startDatePropertyName: 'createdate',
  endDatePropertyName: 'lastmodifieddate',
  actionType: 'ADD_NOTE',
  actionContext: { objectTypeId: '0-1', objectId: 1 },
  children: 'Inside',
};

const person = {
  userId: 1,
  email: 'kim@example.com',
  firstName: 'Kim',
  lastName: 'Park',
  role: { en: '', fr: '' },
  isAdmin: false,
  teams: [],
};
const session = {
  session: {
    accountId: 1,
    timeZone: 'UTC',
    currency: 'EUR',
    app: {
      name: 'App',
      appId: 1,
      servicePages: null,
      objects: [],
      segmentDeletion: null,
    },
    permittedUrls: { fetch: [], iframe: [], img: [] },
    variables: {},
    language: 'en' as const,
    viewer: person,
    viewers: [person],
    owners: [],
  },
  change: async () => {},
};

/** A part stands in what it is a part of. */
const around = (name: string, part: ReactNode): ReactNode => {
  const { Table, Tabs } = known;
  if (name === 'Tab') return Tabs && <Tabs>{part}</Tabs>;

  return /^Table./.test(name) && Table ? <Table>{part}</Table> : part;
};

const draw = (name: string, properties: Record<string, unknown>): string => {
  const Component = known[name];
  if (!Component) throw new Error(`${name} is not drawn.`);

  return renderToString(
    <MantineProvider>
      <SessionContext.Provider value={session}>
        <NavigationContext.Provider
          value={{
            path: '/',
            search: new URLSearchParams(),
            navigate: () => {},
          }}
        >
          {around(name, <Component {...properties} />)}
        </NavigationContext.Provider>
      </SessionContext.Provider>
    </MantineProvider>,
  );
};

const properties = everyProperty();
const components = Object.keys(properties).sort();

/** Every property as something, null, undefined and a list or object with nothing in it. */
const holes = ['null', 'undefined', 'holed'] as const;
const withHole = (name: string, hole: (typeof holes)[number]): unknown => {
  if (hole === 'null') return null;
  if (hole === 'undefined') return undefined;
  const value = given[name];
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown) => [
      null,
      typeof each === 'object' && each !== null
        ? Object.fromEntries(Object.keys(each).map((key) => [key, null]))
        : each,
    ]);
  }

  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.keys(value).map((key) => [key, null]))
    : null;
};

it('knows properties of every component but compound ones', () => {
  const untyped = components.filter(
    (name) => (properties[name] ?? []).length === 0,
  );

  expect(untyped).toEqual(['Dropdown', 'PageBreadcrumbs', 'PageHeader']);
});

it.each(components)('draws %s with any property missing', (name) => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const faults: string[] = [];
  const tries: [string, Record<string, unknown>][] = [
    ['all given', given],
    ['nothing', {}],
    ...holes.flatMap((hole) =>
      [...new Set([...(properties[name] ?? []), ...Object.keys(given)])].map(
        (each): [string, Record<string, unknown>] => [
          `${each}: ${hole}`,
          { ...given, [each]: withHole(each, hole) },
        ],
      ),
    ),
    [
      'all null',
      Object.fromEntries(
        [...(properties[name] ?? []), ...Object.keys(given)].map((each) => [
          each,
          null,
        ]),
      ),
    ],
  ];
  for (const [what, tried] of tries) {
    try {
      draw(name, tried);
    } catch (error) {
      faults.push(`${what}: ${(error as Error).message}`);
    }
  }

  expect(faults).toEqual([]);
});

const crmNames = components.filter((name) => name.startsWith('Crm'));

// https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/crm-data-components/overview
it.each([
  ['crm.record.tab', crmNames],
  [
    'crm.preview',
    crmNames.filter((name) => /^Crm(Action|CardActions)/.test(name)),
  ],
  [
    'helpdesk.sidebar',
    crmNames.filter((name) => /^Crm(Action|CardActions)/.test(name)),
  ],
  ['crm.record.sidebar', ['CrmActionButton', 'CrmActionLink']],
  ['settings', []],
  ['pages', []],
  ['home', []],
  ['crm.bulkActions', []],
])('has in %s these CRM components alone: %j', (location, allowed) => {
  expect(crmNames.length).toBeGreaterThan(8);
  const { get } = controllerAt(location);
  expect(() => get('constructor')).toThrow('Unknown component: constructor');
  expect(get('Text')).toBe(known['Text']);

  for (const name of crmNames) {
    if ((allowed as string[]).includes(name)) {
      expect(get(name)).toBe(known[name]);
    } else {
      expect(() => get(name)).toThrow(
        `${name} is not available in ${location}.`,
      );
    }
  }
});

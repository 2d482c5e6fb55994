import type * as Crm from '@hubspot/ui-extensions/crm';
import type * as Pages from '@hubspot/ui-extensions/pages';
import type * as Sdk from '@hubspot/ui-extensions';
import type { ComponentType, ReactNode } from 'react';
import * as actions from './actions.tsx';
import * as charts from './charts.tsx';
import * as choices from './choices.tsx';
import * as crmActions from './crm-actions.tsx';
import * as crmAssociations from './crm-associations.tsx';
import * as crmStages from './crm-stages.tsx';
import * as crmStatistics from './crm-statistics.tsx';
import * as crmValues from './crm-values.tsx';
import * as dates from './dates.tsx';
import * as feedback from './feedback.tsx';
import * as figures from './figures.tsx';
import * as icons from './icons.tsx';
import * as inputs from './inputs.tsx';
import * as layout from './layout.tsx';
import * as media from './media.tsx';
import * as menus from './menus.tsx';
import * as numbers from './numbers.tsx';
import * as overlays from './overlays.tsx';
import * as pages from './pages.tsx';
import * as tables from './tables.tsx';
import * as tabs from './tabs.tsx';
import * as text from './text.tsx';
import * as toggles from './toggles.tsx';

type Library = Omit<
  typeof Sdk & typeof Crm & typeof Pages,
  // There are no reports here; a labelled box says so. Routes are run in the worker by the SDK.
  'CrmReport' | 'PageRoutes'
>;

/** Compound components (`Dropdown`, `PageHeader`) lose their properties' types in the SDK. */
type Known<Props> = string extends keyof Props ? never : Props;

/** Every component that the SDK exports, with the properties it gives each. */
type Components = {
  [
    Name in keyof Library as Name extends Capitalize<string & Name>
      ? Library[Name] extends ComponentType<infer Props>
        ? Props extends object
          ? Name
          : never
        : never
      : never
  ]: Library[Name] extends ComponentType<infer Props>
    ? (props: Known<Props>) => ReactNode
    : never;
};

const everything = {
  ...actions,
  ...charts,
  ...choices,
  ...crmActions,
  ...crmAssociations,
  ...crmStages,
  ...crmStatistics,
  ...crmValues,
  ...dates,
  ...feedback,
  ...figures,
  ...icons,
  ...inputs,
  ...layout,
  ...media,
  ...menus,
  ...numbers,
  ...overlays,
  ...pages,
  ...tables,
  ...tabs,
  ...text,
  ...toggles,
  Textarea: inputs.TextArea,
  PageBreadcrumbsPageLink: pages.PageLink,
};

/**
 * What the stand-in draws, by the SDK's names. A component that the SDK adds, or whose properties
 * it changes, stops the compiler here.
 */
export const drawn: Components = everything;

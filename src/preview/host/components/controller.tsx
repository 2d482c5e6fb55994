import { createController } from '@remote-ui/react/host';
import type { ComponentType, ReactNode } from 'react';
import {
  Accordion,
  Button,
  ButtonRow,
  Link,
  LoadingButton,
} from './actions.tsx';
import { Alert, EmptyState, ErrorState, LoadingSpinner } from './feedback.tsx';
import {
  Checkbox,
  Form,
  Input,
  MultiSelect,
  SearchInput,
  Select,
  TextArea,
  Toggle,
  ToggleGroup,
} from './inputs.tsx';
import {
  AutoGrid,
  Box,
  Card,
  Divider,
  Flex,
  Inline,
  List,
  Spacer,
  Tile,
} from './layout.tsx';
import {
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageHeader,
  PageLink,
  PageTitle,
} from './pages.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from './tables.tsx';
import {
  DescriptionList,
  DescriptionListItem,
  Heading,
  StatusTag,
  Tag,
  Text,
} from './text.tsx';

const known: Record<string, ComponentType<never>> = {
  Accordion,
  Alert,
  AutoGrid,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  DescriptionList,
  DescriptionListItem,
  Divider,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Inline,
  Input,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  MultiSelect,
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageBreadcrumbsPageLink: PageLink,
  PageHeader,
  PageLink,
  PageTitle,
  SearchInput,
  Select,
  Spacer,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tag,
  Text,
  TextArea,
  Tile,
  Toggle,
  ToggleGroup,
};

/** A component the stand-in does not draw: named, so that nobody takes it for drawn. */
const unknown =
  (name: string) =>
  ({ children }: { children?: ReactNode }) => (
    <div style={{ border: '1px dashed #c92a2a', padding: 8, borderRadius: 4 }}>
      <small>{`<${name}> is not drawn by this stand-in`}</small>
      {children}
    </div>
  );

/** Finds the component for each name the SDK knows. */
export const controller = createController(
  new Proxy(known, {
    get: (components, name: string) =>
      components[name] ?? (components[name] = unknown(name)),
  }) as Record<string, ComponentType<unknown>>,
);

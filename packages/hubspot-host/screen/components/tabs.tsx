import { Tabs as MantineTabs, Tooltip } from '@mantine/core';
import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { Children, isValidElement, type ReactNode, useState } from 'react';

interface ReadTab extends TabProps {
  key: string;
}

/** The tabs among the children: each is drawn by the library of remote components around it. */
const readTabs = (children: ReactNode): ReadTab[] =>
  Children.toArray(children)
    .filter(isValidElement)
    .map((element, index) => {
      // The host's wrapper of a remote component holds its properties in `component.props`.
      const { component } = element.props as {
        component?: { props?: TabProps };
      };
      const props = component?.props ?? {};

      return { ...props, key: String(props.tabId ?? index) };
    });

/** HubSpot's Tabs. */
export const Tabs = ({
  defaultSelected,
  selected,
  variant,
  fill,
  onSelectedChange,
  children,
}: TabsProps) => {
  const tabs = readTabs(children);
  const panels = Children.toArray(children);
  const [own, setOwn] = useState(String(defaultSelected ?? tabs[0]?.key ?? ''));
  const current = selected === undefined ? own : String(selected);
  const choose = (key: string | null) => {
    const tab = tabs.find((each) => each.key === key);
    if (!tab) return;
    setOwn(tab.key);
    const tell = onSelectedChange as
      ((id: string | number) => void) | undefined;
    void tell?.(tab.tabId ?? tabs.indexOf(tab));
  };

  return (
    <MantineTabs
      value={current}
      onChange={choose}
      variant={variant === 'enclosed' ? 'outline' : 'default'}
      keepMounted={false}
    >
      <MantineTabs.List grow={fill ?? false}>
        {tabs.map(({ key, title, disabled, tooltip, tooltipPlacement }) => {
          const tab = (
            <MantineTabs.Tab key={key} value={key} disabled={disabled ?? false}>
              {title}
            </MantineTabs.Tab>
          );

          return tooltip ? (
            <Tooltip
              key={key}
              label={tooltip}
              position={tooltipPlacement ?? 'top'}
            >
              {tab}
            </Tooltip>
          ) : (
            tab
          );
        })}
      </MantineTabs.List>
      {tabs.map(({ key }, index) => (
        <MantineTabs.Panel key={key} value={key} pt="md">
          {panels[index]}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  );
};

/** What belongs to one tab. */
export const Tab = ({ children }: TabProps) => <>{children}</>;

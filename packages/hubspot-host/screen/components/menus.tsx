import { Button, Menu } from '@mantine/core';
import type {
  DropdownButtonItemProps,
  DropdownProps,
} from '@hubspot/ui-extensions';
import { IconChevronDown } from '@tabler/icons-react';
import { click, sizes, variants } from './actions.tsx';
import { useOverlay } from './use-overlay.tsx';

/** HubSpot's Dropdown. */
export const Dropdown = ({
  options = [],
  variant = 'secondary',
  buttonText = '',
  buttonSize = 'md',
  disabled,
  children,
}: DropdownProps) => (
  // Items stay, or the overlay that one of them opens would go with the menu.
  <Menu position="bottom-start" withinPortal keepMounted>
    <Menu.Target>
      <Button
        {...variants[variant]}
        size={sizes[buttonSize] ?? 'sm'}
        disabled={disabled ?? false}
        rightSection={<IconChevronDown size={14} aria-hidden />}
      >
        {buttonText}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {options.map(({ label, onClick }, index) => (
        <Menu.Item key={index} onClick={() => void onClick?.()}>
          {label}
        </Menu.Item>
      ))}
      {children}
    </Menu.Dropdown>
  </Menu>
);

/** One choice of a Dropdown. */
export const DropdownButtonItem = ({
  onClick,
  overlay,
  children,
}: DropdownButtonItemProps) => {
  const over = useOverlay(overlay);

  return (
    <>
      <Menu.Item
        {...over.trigger}
        onClick={() => {
          click(onClick)();
          over.open();
        }}
      >
        {children}
      </Menu.Item>
      {over.slot}
    </>
  );
};

import { Notification, Stack } from '@mantine/core';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useState,
} from 'react';

interface Toast {
  id: number;
  message: string;
  type: string;
}

const ToastContext = createContext<(message: string, type?: string) => void>(
  () => {},
);

const colours: Record<string, string> = {
  success: 'teal',
  danger: 'red',
  warning: 'yellow',
};
const shownMs = 5_000;
/** More of them would hide the page. */
const mostShown = 5;

/** Messages that come and go in a corner. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const add = useCallback((message: string, type = 'info') => {
    const id = Date.now() + Math.random();
    setToasts((before) => [
      ...before.slice(1 - mostShown),
      { id, message, type },
    ]);
    window.setTimeout(
      () => setToasts((before) => before.filter((each) => each.id !== id)),
      shownMs,
    );
  }, []);

  return (
    <ToastContext.Provider value={add}>
      {children}
      <Stack
        gap="xs"
        role="status"
        style={{ position: 'fixed', right: 16, bottom: 16, zIndex: 400 }}
      >
        {toasts.map(({ id, message, type }) => (
          <Notification
            key={id}
            color={colours[type] ?? 'blue'}
            withCloseButton={false}
            withBorder
          >
            {message}
          </Notification>
        ))}
      </Stack>
    </ToastContext.Provider>
  );
};

/** Shows a message. */
export const useToast = () => useContext(ToastContext);

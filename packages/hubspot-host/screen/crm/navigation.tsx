import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';

/** The address and the way to another one. */
export interface Navigation {
  path: string;
  search: URLSearchParams;
  navigate: (url: string) => void;
}

/** Holds the address for all screens. */
export const NavigationContext = createContext<Navigation | null>(null);

const read = () => ({
  path: window.location.pathname,
  search: window.location.search,
});

/** Follows the browser's address: every screen has one of its own. */
export const NavigationProvider = ({ children }: { children: ReactNode }) => {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const follow = () => setAddress(read());
    window.addEventListener('popstate', follow);

    return () => window.removeEventListener('popstate', follow);
  }, []);
  const navigate = useCallback((url: string) => {
    window.history.pushState(null, '', url);
    setAddress(read());
    window.scrollTo(0, 0);
  }, []);
  const value = useMemo(
    () => ({
      path: address.path,
      search: new URLSearchParams(address.search),
      navigate,
    }),
    [address, navigate],
  );

  return (
    <NavigationContext.Provider value={value}>
      {children}
    </NavigationContext.Provider>
  );
};

/** The address and the way to another one. */
export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider.');

  return navigation;
};

/** Goes to another screen. */
export const useNavigate = () => useNavigation().navigate;

/** The address of a page of the app. */
export const appPath = (
  to: string,
  params: Record<string, string> = {},
): string => {
  const query = new URLSearchParams(params).toString();

  return `/app${to === '/' ? '' : to}${query === '' ? '' : `?${query}`}`;
};

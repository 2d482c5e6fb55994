import { hubspot } from '@hubspot/ui-extensions';
import { Settings } from './components/Settings.tsx';

hubspot.extend<'settings'>(() => <Settings />);

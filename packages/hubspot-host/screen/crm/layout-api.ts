import type { LayoutView } from '../../server/layout-view.ts';
import { call } from './call.ts';

/** The app's installation and the places of its cards. */
export const layoutApi = {
  read: () => call<LayoutView>('GET', '/api/layout'),
  place: (objectType: string, uid: string, isPlaced: boolean) =>
    call<LayoutView>('PUT', '/api/layout/cards', { objectType, uid, isPlaced }),
  install: (isInstalled: boolean) =>
    call<LayoutView>('PUT', '/api/layout/installation', { isInstalled }),
};

import { createContext, useContext } from 'react';
import type { HostSide } from '../extension/protocol.ts';

/** What HubSpot's CRM components need of the page around the extension. */
export interface CrmSurroundings {
  /** The record that is open; `null` on pages and settings. */
  record: { objectTypeId: string; objectId: string } | null;
  /** Rises when the open record was changed. */
  version: number;
  act: HostSide['act'];
}

/** Given by the host around each extension. */
export const CrmContext = createContext<CrmSurroundings>({
  record: null,
  version: 0,
  act: () => Promise.reject(new Error('No extension is around.')),
});

/** The record a CRM component shows: its own, or the one that is open. */
export const useRecord = (
  objectTypeId: string | undefined,
  objectId: number | undefined,
) => {
  const { record, version } = useContext(CrmContext);

  return {
    type: objectTypeId ?? record?.objectTypeId ?? null,
    id: objectId === undefined ? (record?.objectId ?? null) : String(objectId),
    version,
  };
};

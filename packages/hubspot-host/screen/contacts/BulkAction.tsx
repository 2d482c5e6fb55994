import { Drawer, Modal } from '@mantine/core';
import { useMemo } from 'react';
import type { AppBulkAction } from '../../server/layout-view.ts';
import { useListWords } from '../crm/list-words.ts';
import { Extension } from '../extension/Extension.tsx';
import {
  useExtensionContext,
  useHostSide,
} from '../extension/use-host-side.ts';

const nothing = () => {};

/** An app's action on the chosen records, in a panel or a modal (`crm.bulkActions`, beta at HubSpot). */
export const BulkAction = ({
  action,
  objectTypeId,
  ids,
  onClose,
}: {
  action: AppBulkAction;
  objectTypeId: string;
  ids: string[];
  onClose: () => void;
}) => {
  const words = useListWords();
  const host = useHostSide(null, nothing);
  const base = useExtensionContext('crm.bulkActions', null);
  const context = useMemo(
    () => ({
      ...base,
      crm: { objectTypeId, objectIds: ids.map(Number) },
    }),
    [base, objectTypeId, ids],
  );

  const frame = {
    opened: true,
    onClose,
    title: action.label,
    closeButtonProps: { 'aria-label': words.close },
    'data-testid': 'bulk-action',
  };
  const drawn = (
    <Extension bundle={action.bundle} context={context} host={host} />
  );

  return action.displayMode === 'MODAL' ? (
    <Modal {...frame} size="lg">
      {drawn}
    </Modal>
  ) : (
    <Drawer {...frame} position="right" size={520}>
      {drawn}
    </Drawer>
  );
};

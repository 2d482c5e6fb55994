import { Drawer } from '@mantine/core';
import { useMemo } from 'react';
import type { AppBulkAction } from '../../server/layout-view.ts';
import { useListWords } from '../crm/list-words.ts';
import { Extension } from '../extension/Extension.tsx';
import {
  useExtensionContext,
  useHostSide,
} from '../extension/use-host-side.ts';

const nothing = () => {};

/** An app's action on the chosen records, in a panel (`crm.bulkActions`, beta at HubSpot). */
export const BulkAction = ({
  action,
  ids,
  onClose,
}: {
  action: AppBulkAction;
  ids: string[];
  onClose: () => void;
}) => {
  const words = useListWords();
  const host = useHostSide(null, nothing);
  const base = useExtensionContext('crm.bulkActions', null);
  const context = useMemo(
    () => ({
      ...base,
      crm: { objectTypeId: '0-1', objectIds: ids.map(Number) },
    }),
    [base, ids],
  );

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={action.label}
      closeButtonProps={{ 'aria-label': words.close }}
      data-testid="bulk-action"
    >
      <Extension bundle={action.bundle} context={context} host={host} />
    </Drawer>
  );
};

import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { SheetAction } from '@starters/contracts';
import type { Client } from '@starters/lines';
import { useSheet } from '../hooks/useSheet.ts';
import type { OpenCard } from '../openCard.ts';
import { QuietButton } from './QuietButton.tsx';
import { Row } from './Row.tsx';

/** The menu behind the three dots: HubSpot's own actions with the line, and muting. */
export const MoreActions = ({
  line,
  client: { contact },
  mutes,
  card,
}: {
  /** As it is said, without quotes. */
  line: string;
  client: Client;
  mutes: SheetAction[];
  card: OpenCard;
}) => {
  const { texts } = card;
  const [, load] = useSheet(card.language, card.refresh);
  const record = { objectTypeId: '0-1', objectId: card.contactId };

  return (
    <Row>
      {contact['email'] && contact['hs_email_optout'] !== 'true' && (
        <CrmActionButton
          size="sm"
          actionType="SEND_EMAIL"
          actionContext={{ ...record, initialEmailBody: line }}
        >
          {texts.sendEmail}
        </CrmActionButton>
      )}
      {(
        [
          ['ADD_NOTE', texts.addNote],
          ['SCHEDULE_MEETING', texts.meet],
        ] as const
      ).map(([actionType, label]) => (
        <CrmActionButton
          key={actionType}
          size="sm"
          actionType={actionType}
          actionContext={record}
        >
          {label}
        </CrmActionButton>
      ))}
      {mutes.map(({ label, path, body }) => (
        <QuietButton key={label} onClick={() => load(path, body)}>
          {label}
        </QuietButton>
      ))}
    </Row>
  );
};

import {
  Alert,
  Button,
  Form,
  Link,
  LoadingSpinner,
  Panel,
  PanelBody,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import { CrmPropertyList } from '@hubspot/ui-extensions/crm';
import { MAX_BRIEF, type Sheet, type SheetLink } from '@starters/contracts';
import { cardWords } from '@starters/texts';
import { useRef, useState } from 'react';
import { useSheet } from '../hooks/useSheet.ts';
import type { OpenCard } from '../openCard.ts';
import { Column } from './Column.tsx';
import { Row } from './Row.tsx';
import { SmallText } from './SmallText.tsx';

/** Opens a sheet of the service in a side panel; its actions take effect at once. */
export const SheetButton = ({
  link,
  card,
  isLoud,
}: {
  link: SheetLink;
  card: OpenCard;
  /** Makes the button the primary one, where the card has nothing else. */
  isLoud?: boolean;
}) => {
  // 1 once an action was done. The card waits until the panel is closed: its button, and the panel
  // with it, might go.
  const isDone = useRef(0);
  const [{ sheet, problem }, load] = useSheet(
    card.language,
    () => (isDone.current = 1),
  );
  const [words, setWords] = useState('');
  const { message, entries = [], ask }: Partial<Sheet> = sheet || {};

  return (
    <Button
      variant={isLoud ? 'primary' : 'transparent'}
      size="sm"
      onClick={() => load(link.path) as Promise<never>}
      overlay={
        <Panel
          id={link.path}
          title={link.label}
          onClose={() => isDone.current && card.refresh()}
        >
          <PanelBody>
            <Column gap="md">
              {problem ? (
                <Alert title={problem} variant="danger" />
              ) : (
                !sheet && (
                  <LoadingSpinner label={cardWords[card.language].loading} />
                )
              )}
              {message && <Alert title={message} />}
              {entries.map(({ text, note, link: to, actions }) => (
                <Column key={text + note}>
                  <Text>{text}</Text>
                  {note && <SmallText>{note}</SmallText>}
                  {to && card.isTab && (
                    <CrmPropertyList
                      properties={['firstname', 'lastname']}
                      direction="row"
                      objectTypeId="0-1"
                      objectId={+to.id}
                    />
                  )}
                  <Row>
                    {to && <Link href={to.url}>{to.label}</Link>}
                    {actions.map(({ label, path, body }) => (
                      <Button
                        key={label}
                        size="sm"
                        onClick={() => load(path, body) as Promise<never>}
                      >
                        {label}
                      </Button>
                    ))}
                  </Row>
                </Column>
              ))}
              {ask && (
                <Form
                  onSubmit={async () => {
                    if (await load(ask.path, { ...ask.body, text: words }))
                      setWords('');
                  }}
                >
                  <Column align="start">
                    <TextArea
                      name="words"
                      label={ask.question}
                      value={words}
                      maxLength={MAX_BRIEF}
                      onInput={setWords}
                    />
                    <Button type="submit">{ask.label}</Button>
                  </Column>
                </Form>
              )}
            </Column>
          </PanelBody>
        </Panel>
      }
    >
      {link.label}
    </Button>
  );
};

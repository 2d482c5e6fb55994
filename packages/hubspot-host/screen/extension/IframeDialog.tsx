import { Anchor, Modal, Text } from '@mantine/core';
import { useExtensionWords } from '../crm/extension-words.ts';

/** What `openIframeModal` asks for; `associatedObjectProperties` is not read here. */
export interface IframeRequest {
  uri: string;
  width: number;
  height: number;
  title?: string | undefined;
  flush?: boolean | undefined;
}

/** A dialog with a foreign page in it, labelled with where the page is from. */
export const IframeDialog = ({
  request,
  onClose,
}: {
  request: IframeRequest;
  onClose: () => void;
}) => {
  const words = useExtensionWords();

  return (
    <Modal
      opened
      onClose={onClose}
      size={Math.min(request.width, window.innerWidth - 32)}
      title={request.title ?? request.uri}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <iframe
        title={request.title ?? request.uri}
        src={request.uri}
        // Without the origin of its own, a foreign page reaches nothing of this one.
        sandbox="allow-scripts allow-forms allow-popups"
        style={{
          width: '100%',
          height: Math.min(request.height, window.innerHeight * 0.7),
          border: 0,
        }}
      />
      <Text size="xs" c="dimmed">
        <Anchor href={request.uri} target="_blank" rel="noreferrer" size="xs">
          {request.uri}
        </Anchor>
      </Text>
    </Modal>
  );
};

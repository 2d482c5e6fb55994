import {
  Alert,
  Flex,
  Link,
  LoadingButton,
  ProgressBar,
  Text,
} from '@hubspot/ui-extensions';
import { type ExportName, type Transfer } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useExport } from './useExport.ts';

const words = {
  starters: { order: 'exportStarters', open: 'downloadStarters' },
  votes: { order: 'exportVotes', open: 'downloadVotes' },
} as const;

/** Makes a link to a file, and shows how far the file is once the link was followed. */
export const ExportButton = ({
  what,
  transfer,
}: {
  what: ExportName;
  transfer: Transfer;
}) => {
  const { texts, language } = transfer;
  const { state, order, open } = useExport(what, transfer);
  const isMaking = state.step === 'making';

  return (
    <Flex direction="column" gap="xs" align="start">
      {state.step === 'ready' ? (
        <>
          <Text>{state.link.message}</Text>
          <Link
            href={{ url: state.link.url, external: true }}
            onClick={() => open(state.link)}
          >
            {texts[words[what].open]}
          </Link>
        </>
      ) : (
        <LoadingButton
          size="sm"
          variant="secondary"
          loading={isMaking}
          onClick={() => void order()}
        >
          {isMaking ? texts.exporting : texts[words[what].order]}
        </LoadingButton>
      )}
      {state.step === 'over' && (
        <Alert title={state.message} variant={state.kind} />
      )}
      {state.step === 'sending' && (
        <ProgressBar
          title={texts.exportSending}
          value={state.done}
          maxValue={Math.max(state.count, 1)}
          valueDescription={sayNumber(
            texts.exportedSoFar,
            { done: state.done, count: state.count },
            language,
          )}
        />
      )}
    </Flex>
  );
};

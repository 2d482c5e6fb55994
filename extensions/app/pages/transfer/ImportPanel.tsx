import {
  Alert,
  Button,
  Flex,
  Form,
  Heading,
  Link,
  LoadingButton,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { fillText, MAX_IMPORT_ROWS, type Transfer } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useState } from 'react';
import { ImportReport } from './ImportReport.tsx';
import { WritingProgress } from './WritingProgress.tsx';
import { useImport } from './useImport.ts';

const textRows = 8;

/** Rows pasted from a spreadsheet: checked, shown, and only then written. */
export const ImportPanel = ({ transfer }: { transfer: Transfer }) => {
  const { texts, language, exampleUrl } = transfer;
  const [text, setText] = useState('');
  const { state, problem, check, write, askAgain, begin } = useImport(transfer);
  const checked = state.step === 'checked' ? state : null;
  const isSame = checked?.text === text;
  const isRight = checked !== null && isSame && checked.report.wrong === 0;
  const wrong = checked?.report.wrong ?? 0;
  const count = (checked?.report.rows.length ?? 0) - wrong;
  const importRows = isRight
    ? sayNumber(texts.importAll, { count }, language)
    : sayNumber(texts.importRight, { count, wrong }, language);

  return (
    <Flex direction="column" gap="sm" align="stretch">
      <Heading>{texts.importHeading}</Heading>
      <Text>
        {fillText(texts.importHelp, {
          most: MAX_IMPORT_ROWS.toLocaleString(language),
        })}
      </Text>
      <Link href={{ url: exampleUrl, external: true }}>{texts.example}</Link>
      {transfer.last && !transfer.last.isOpen && state.step === 'open' && (
        <Alert
          title={transfer.last.message}
          variant={transfer.last.isDone ? 'success' : 'danger'}
        />
      )}
      {problem && <Alert title={problem} variant="danger" />}
      {state.step === 'writing' && (
        <WritingProgress {...state} texts={texts} language={language} />
      )}
      {state.step === 'unsure' && (
        <>
          <Alert title={state.message} variant="warning" />
          <Flex>
            <Button variant="primary" onClick={() => void askAgain()}>
              {texts.askAgain}
            </Button>
          </Flex>
        </>
      )}
      {state.step === 'done' && (
        <>
          <Alert title={state.message} variant="success" />
          {state.left && (
            <ImportReport report={state.left} transfer={transfer}>
              {null}
            </ImportReport>
          )}
          <PageLink to="/">{texts.seeStarters}</PageLink>
          <Flex>
            <Button
              onClick={() => {
                setText('');
                begin();
              }}
            >
              {texts.another}
            </Button>
          </Flex>
        </>
      )}
      {(state.step === 'open' || state.step === 'checking' || checked) && (
        <Form onSubmit={() => void check(text)}>
          <Flex direction="column" gap="sm" align="stretch">
            <TextArea
              name="rows"
              label={texts.rows}
              description={texts.rowsHelp}
              value={text}
              rows={textRows}
              onInput={setText}
            />
            <Flex>
              <LoadingButton
                type="submit"
                variant={isRight ? 'secondary' : 'primary'}
                loading={state.step === 'checking'}
              >
                {state.step === 'checking' ? texts.checking : texts.check}
              </LoadingButton>
            </Flex>
          </Flex>
        </Form>
      )}
      {checked && !isSame && (
        <Alert title={texts.changedSince} variant="info" />
      )}
      {checked && (
        <ImportReport
          key={checked.report.hash}
          report={checked.report}
          transfer={transfer}
        >
          {isSame && count > 0 && (
            <Flex>
              <Button
                variant={isRight ? 'primary' : 'secondary'}
                onClick={() => void write(checked)}
              >
                {importRows}
              </Button>
            </Flex>
          )}
        </ImportReport>
      )}
    </Flex>
  );
};

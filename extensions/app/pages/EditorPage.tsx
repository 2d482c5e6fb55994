import { usePageRoute } from '@hubspot/ui-extensions/pages';
import { useCallback, useState } from 'react';
import { Editor } from './editor/Editor.tsx';
import { PageWithoutData } from './components/PageWithoutData.tsx';
import type { EditorQuery } from '@starters/contracts';
import { fetchEditor } from './editorApi.ts';
import { useAnswer } from './hooks/useAnswer.ts';
import { useLanguage } from './hooks/useLanguage.ts';

const EditorPage = ({ query }: { query: EditorQuery }) => {
  const language = useLanguage();
  const asked = JSON.stringify(query);
  const [round, setRound] = useState(0);
  const { state, reload } = useAnswer(
    useCallback(
      () => fetchEditor(JSON.parse(asked) as EditorQuery, language),
      [asked, language],
    ),
  );
  if (state.status !== 'ready') {
    return (
      <PageWithoutData state={state} language={language} reload={reload} />
    );
  }

  return (
    <Editor
      key={`${asked} ${round}`}
      opened={state.answer}
      onDiscarded={async () => {
        await reload();
        setRound(round + 1);
      }}
    />
  );
};

const useStarterId = () => usePageRoute().params['starterId'] ?? '';

/** Something new. */
export const WritePage = () => <EditorPage query={{}} />;

/** A starter as it stands, a request among them. */
export const EditPage = () => (
  <EditorPage query={{ starter: useStarterId() }} />
);

/** A new one that begins as another does. */
export const CopyPage = () => <EditorPage query={{ copy: useStarterId() }} />;

/** The same conversation in another language. */
export const TranslatePage = () => (
  <EditorPage query={{ translate: useStarterId() }} />
);

const useFeedback = (): EditorQuery => ({
  starter: useStarterId(),
  adopt: usePageRoute().params['feedbackId'] ?? '',
});

/** A salesperson's words as a variant of the starter they were said of. */
export const AdoptPage = () => <EditorPage query={useFeedback()} />;

/** A starter whose text a salesperson's words replace. */
export const ReplacePage = () => (
  <EditorPage query={{ ...useFeedback(), replace: 'yes' }} />
);

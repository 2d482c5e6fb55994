import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';
import type { Clash, Draft } from '../hooks/useDraft.ts';
import { sayValue } from './sayValue.ts';

/** One field that both changed: both texts, who wrote the other, and the choice between them. */
const ClashChoice = ({
  clash: { field, label, mine, theirs, theirsValue, who },
  opened,
  draft,
}: {
  clash: Clash;
  opened: EditorOpened;
  draft: Draft;
}) => {
  const { writing } = opened;
  // Both texts are one's own where the other is from another window.
  const words = draft.isOtherWindow
    ? {
        mine: writing.here,
        other: writing.there,
        useMine: writing.useHere,
        useOther: writing.useThere,
      }
    : {
        mine: writing.yours,
        other: fillText(writing.theirs, { who }),
        useMine: writing.useYours,
        useOther: writing.useTheirs,
      };
  const isTheirs =
    JSON.stringify(draft.fields[field]) === JSON.stringify(theirsValue);

  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
      <Text>
        {fillText(writing.pair, {
          name: words.mine,
          value: sayValue(opened, { ...draft.fields, [field]: mine }, field),
        })}
      </Text>
      <Text>
        {fillText(writing.pair, {
          name: words.other,
          value: theirs,
        })}
      </Text>
      <Flex>
        <Button
          size="sm"
          onClick={() => draft.choose(field, isTheirs ? mine : theirsValue)}
        >
          {isTheirs ? words.useMine : words.useOther}
        </Button>
      </Flex>
    </Flex>
  );
};

/** The fields that two people changed at once, each by itself; all else is merged. */
export const ConflictNote = ({
  opened,
  draft,
}: {
  opened: EditorOpened;
  draft: Draft;
}) => (
  <Alert
    title={
      draft.isOtherWindow
        ? opened.writing.windowTitle
        : opened.writing.clashTitle
    }
    variant="warning"
  >
    <Flex direction="column" gap="sm">
      <Text>
        {draft.isOtherWindow
          ? opened.writing.windowHelp
          : opened.writing.clashHelp}
      </Text>
      {draft.clashes.map((clash) => (
        <ClashChoice
          key={clash.field}
          clash={clash}
          opened={opened}
          draft={draft}
        />
      ))}
    </Flex>
  </Alert>
);

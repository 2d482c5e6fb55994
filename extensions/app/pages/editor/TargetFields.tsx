import {
  DateInput,
  Flex,
  Heading,
  Input,
  MultiSelect,
  Select,
} from '@hubspot/ui-extensions';
import {
  type Audience,
  AUDIENCES,
  type Channel,
  CHANNELS,
  type EditorCheck,
  type EditorOpened,
  fillText,
  type Language,
  LANGUAGES,
} from '@starters/contracts';
import type { Draft } from '../hooks/useDraft.ts';
import { fromDay, toDay } from './day.ts';
import { notesOn } from './notesOn.ts';

/** To whom a conversation goes, in which language, and when. */
export const TargetFields = ({
  opened: { texts, choices },
  draft: { fields, change },
  check,
}: {
  opened: EditorOpened;
  draft: Draft;
  check: EditorCheck;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Heading>{texts.targetHeading}</Heading>
    <MultiSelect
      name="segmentIds"
      label={texts['field.segmentIds']}
      description={texts['help.segmentIds']}
      value={fields.segmentIds}
      options={choices.segments.map(({ id, label }) => ({ value: id, label }))}
      onChange={(chosen) => change({ segmentIds: chosen.map(String) })}
      {...notesOn(check, fields, 'segmentIds')}
    />
    <Select
      name="meantFor"
      label={texts['field.meantFor']}
      value={fields.meantFor}
      options={AUDIENCES.map((value) => ({
        value,
        label: texts[`meantFor.${value}`],
      }))}
      onChange={(value) => change({ meantFor: value as Audience })}
    />
    <MultiSelect
      name="channels"
      label={texts['field.channels']}
      description={texts['help.channels']}
      value={fields.channels}
      options={CHANNELS.map((value) => ({
        value,
        label: texts[`channel.${value}`],
      }))}
      onChange={(chosen) => change({ channels: chosen as Channel[] })}
    />
    <Select
      name="language"
      label={texts['field.language']}
      value={fields.language}
      options={LANGUAGES.map((value) => ({
        value,
        label: texts[`language.${value}`],
      }))}
      onChange={(value) => change({ language: value as Language })}
    />
    <Select
      name="translationOf"
      label={texts['field.translationOf']}
      description={texts['help.translationOf']}
      value={fields.translationOf}
      placeholder={texts.noTranslation}
      options={[
        { value: '', label: texts.noTranslation },
        ...choices.originals
          .filter(
            ({ id, language }) =>
              language !== fields.language || id === fields.translationOf,
          )
          .map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(value) => change({ translationOf: String(value) })}
    />
    <Input
      name="theme"
      label={texts['field.theme']}
      description={fillText(texts['help.theme'], {
        themes: choices.themes.join(', ') || '–',
      })}
      value={fields.theme}
      onInput={(theme) => change({ theme })}
      {...notesOn(check, fields, 'theme')}
    />
    <Input
      name="title"
      label={texts['field.title']}
      description={texts['help.title']}
      value={fields.title}
      onInput={(title) => change({ title })}
      {...notesOn(check, fields, 'title')}
    />
    <Select
      name="ownerId"
      label={texts['field.ownerId']}
      value={fields.ownerId}
      placeholder={texts.noOwner}
      options={[
        { value: '', label: texts.noOwner },
        ...choices.owners.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(value) => change({ ownerId: String(value) })}
    />
    <DateInput
      name="startsOn"
      label={texts['field.startsOn']}
      format="LL"
      {...toDay(fields.startsOn)}
      onChange={(day) => change({ startsOn: fromDay(day) })}
    />
    <DateInput
      name="validUntil"
      label={texts['field.validUntil']}
      description={texts['help.validUntil']}
      format="LL"
      {...toDay(fields.validUntil)}
      onChange={(day) => change({ validUntil: fromDay(day) })}
      {...notesOn(check, fields, 'validUntil')}
    />
  </Flex>
);

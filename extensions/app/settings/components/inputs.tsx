import {
  Flex,
  MultiSelect,
  NumberInput,
  Select,
  Text,
  Toggle,
} from '@hubspot/ui-extensions';
import {
  type HoldOutChoice,
  SETTING_BOUNDS,
  type SettingChoice,
  type SettingsOpened,
  type SettingsValues,
} from '@starters/contracts';
import type { ReactNode } from 'react';

type Bounded = keyof typeof SETTING_BOUNDS;
type Several = 'marketingUserIds' | 'marketingTeamIds' | 'offeredSegmentIds';
type One = 'audienceSegmentId' | 'language' | 'privacy';
type OnOff = 'needsApproval' | 'tellsByTask' | 'readsOutcomes' | 'keepsAmounts';

/** A field for each kind of setting, with its name and what it does. */
export interface Inputs {
  choose: <T>(
    name: Several,
    options: SettingChoice[],
    read: (value: unknown) => T,
  ) => ReactNode;
  chooseOne: (name: One, options: SettingChoice[]) => ReactNode;
  number: (name: Bounded) => ReactNode;
  toggle: (name: OnOff) => ReactNode;
  /** The share of clients that are left alone, with what to expect of the one that is chosen. */
  holdOut: (choices: HoldOutChoice[]) => ReactNode;
}

/** Makes the fields of the form. */
export const inputsOf = (
  texts: SettingsOpened['texts'],
  values: SettingsValues,
  change: (part: Partial<SettingsValues>) => void,
): Inputs => {
  const labelled = (name: Several | One | Bounded) => ({
    name,
    label: texts[name],
    description: texts[`${name}.help`],
  });

  return {
    choose: (name, options, read) => (
      <MultiSelect
        {...labelled(name)}
        value={values[name].map(String)}
        options={options}
        onChange={(chosen) => change({ [name]: chosen.map(read) })}
      />
    ),
    chooseOne: (name, options) => (
      <Select
        {...labelled(name)}
        value={values[name]}
        placeholder={options.find(({ value }) => value === '')?.label}
        options={options}
        onChange={(chosen) => change({ [name]: chosen })}
      />
    ),
    number: (name) => {
      const [min, max] = SETTING_BOUNDS[name];

      return (
        <NumberInput
          {...labelled(name)}
          min={min}
          max={max}
          value={values[name]}
          onChange={(value) => change({ [name]: value })}
        />
      );
    },
    toggle: (name) => (
      <Flex direction="column" gap="xs">
        <Toggle
          name={name}
          label={texts[name]}
          checked={values[name]}
          onChange={(isOn) => change({ [name]: isOn })}
        />
        <Text variant="microcopy">{texts[`${name}.help`]}</Text>
      </Flex>
    ),
    holdOut: (choices) => (
      <Flex direction="column" gap="xs">
        <Select
          {...labelled('holdOutPercent')}
          value={values.holdOutPercent}
          options={choices.map(({ percent, label }) => ({
            value: percent,
            label,
          }))}
          onChange={(percent) => change({ holdOutPercent: Number(percent) })}
        />
        <Text>
          {
            choices.find(({ percent }) => percent === values.holdOutPercent)
              ?.forecast
          }
        </Text>
      </Flex>
    ),
  };
};

import { Alert, Heading } from '@hubspot/ui-extensions';
import type { SettingsOpened, SettingsValues } from '@starters/contracts';
import type { Inputs } from './inputs.tsx';

/** Whether what follows conversations is read, and what counts as following. */
export const OutcomeInputs = ({
  opened: { texts, outcomesRefused, holdOut: choices },
  values,
  inputs: { number, toggle, holdOut },
}: {
  opened: SettingsOpened;
  values: SettingsValues;
  inputs: Pick<Inputs, 'number' | 'toggle' | 'holdOut'>;
}) => (
  <>
    <Heading>{texts.outcomesHeading}</Heading>
    {toggle('readsOutcomes')}
    {outcomesRefused && <Alert title={outcomesRefused} variant="warning" />}
    {values.readsOutcomes && (
      <>
        {toggle('keepsAmounts')}
        {number('meetingDays')}
        {number('dealDays')}
        {number('wonDays')}
        {holdOut(choices)}
      </>
    )}
  </>
);

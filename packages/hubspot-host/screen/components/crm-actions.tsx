import { Group, Menu, Tooltip } from '@mantine/core';
import type {
  ActionType,
  CrmActionButtonProps,
  CrmActionLinkProps,
  CrmCardActionsProps,
} from '@hubspot/ui-extensions/crm';
import { Button as MantineButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { activityForms } from '../composer/activity-drafts.ts';
import { ActivityComposer } from '../composer/ActivityComposer.tsx';
import { appPath, useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { Button, Link } from './actions.tsx';
import { isLink } from './is-link.ts';
import { CrmContext } from './open-record.tsx';

type Context = CrmActionButtonProps['actionContext'];

/** An action under way that writes an activity. */
interface Writing {
  type: ActionType;
  context: Context;
}

/** The window of the activity that is being written, if any. */
const Composer = ({
  writing,
  onClose,
}: {
  writing: Writing | null;
  onClose: () => void;
}) => {
  const form = writing && activityForms[writing.type];
  if (!form || !('objectId' in writing.context)) return null;
  const { objectId, ...context } = writing.context;

  return (
    <ActivityComposer
      form={form}
      record={{
        objectTypeId: 'objectTypeId' in context ? context.objectTypeId : '0-1',
        objectId: Number(objectId),
      }}
      initial={{
        ...('initialEmailBody' in context && context.initialEmailBody
          ? { body: context.initialEmailBody }
          : {}),
        ...('initialEmailSubject' in context && context.initialEmailSubject
          ? { subject: context.initialEmailSubject }
          : {}),
      }}
      onClose={onClose}
    />
  );
};

/** Does what an action of HubSpot's library does here, or says that it is not done here. */
const useCrmAction = () => {
  const [writing, setWriting] = useState<Writing | null>(null);
  const navigate = useNavigate();
  const words = useExtensionWords();
  const { accountId } = useSession().session;
  const { act } = useContext(CrmContext);

  const run = (
    type: ActionType,
    context: Context,
    onError?: (errors: string[]) => void,
  ) => {
    if (activityForms[type]) {
      setWriting({ type, context });
    } else if (
      (type === 'PREVIEW_OBJECT' || type === 'RECORD_APP_LINK') &&
      'objectId' in context &&
      'objectTypeId' in context
    ) {
      navigate(
        `/contacts/${accountId}/record/${context.objectTypeId}/${context.objectId}`,
      );
    } else if (type === 'PAGE_APP_LINK' && 'path' in context) {
      navigate(appPath(context.path));
    } else if (
      type === 'EXTERNAL_URL' &&
      'href' in context &&
      isLink(context.href)
    ) {
      window.open(context.href, '_blank', 'noreferrer');
    } else {
      const sentence = words.notDone(type);
      void onError?.([sentence]);
      void act('addAlert', [{ type: 'warning', message: sentence }]);
    }
  };

  return [
    run,
    <Composer
      key="composer"
      writing={writing}
      onClose={() => setWriting(null)}
    />,
  ] as const;
};

/** HubSpot's CrmActionButton. */
export const CrmActionButton = ({
  actionType,
  actionContext,
  onError,
  onClick,
  variant = 'secondary',
  size = 'md',
  type = 'button',
  disabled,
  children,
}: CrmActionButtonProps) => {
  const [run, composer] = useCrmAction();

  return (
    <>
      <Button
        {...{ variant, size, type }}
        disabled={disabled ?? false}
        onClick={() => {
          void onClick?.();
          run(actionType, actionContext, onError);
        }}
      >
        {children}
      </Button>
      {composer}
    </>
  );
};

/** HubSpot's CrmActionLink. */
export const CrmActionLink = ({
  actionType,
  actionContext,
  onError,
  onClick,
  variant = 'primary',
  children,
}: CrmActionLinkProps) => {
  const [run, composer] = useCrmAction();

  return (
    <>
      <Link
        href="#"
        variant={variant}
        onClick={() => {
          void onClick?.();
          run(actionType, actionContext, onError);
        }}
      >
        {children}
      </Link>
      {composer}
    </>
  );
};

/** HubSpot's CrmCardActions: a row of actions and menus of actions. */
export const CrmCardActions = ({
  actionConfigs,
  onError,
}: CrmCardActionsProps) => {
  const [run, composer] = useCrmAction();

  return (
    <Group gap="xs">
      {composer}
      {actionConfigs.map((config, index) => {
        const { label, disabled = false, tooltipText } = config;
        const button =
          config.type === 'dropdown' ? (
            <MantineButton
              size="xs"
              variant="default"
              disabled={disabled}
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              {label}
            </MantineButton>
          ) : (
            <MantineButton
              size="xs"
              variant="default"
              disabled={disabled}
              onClick={() =>
                run(config.actionType, config.actionContext, onError)
              }
            >
              {label ?? config.actionType}
            </MantineButton>
          );
        const drawn =
          config.type === 'dropdown' ? (
            <Menu key={index}>
              <Menu.Target>{button}</Menu.Target>
              <Menu.Dropdown>
                {config.options.map((option, at) => (
                  <Menu.Item
                    key={at}
                    disabled={option.disabled ?? false}
                    onClick={() =>
                      run(option.actionType, option.actionContext, onError)
                    }
                  >
                    {option.label ?? option.actionType}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          ) : (
            button
          );

        return tooltipText ? (
          <Tooltip key={index} label={tooltipText}>
            <span>{drawn}</span>
          </Tooltip>
        ) : (
          <span key={index}>{drawn}</span>
        );
      })}
    </Group>
  );
};

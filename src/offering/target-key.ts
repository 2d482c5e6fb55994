/** A target of a choice as one text: a conversation, a theme or an author. */
export const targetKey = ({
  kind,
  target,
}: {
  kind: string;
  target: string;
}): string => `${kind} ${target}`;

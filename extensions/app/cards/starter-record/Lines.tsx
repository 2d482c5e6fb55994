import { List, Text } from '@hubspot/ui-extensions';

/** One sentence as it is, several as a list. */
export const Lines = ({ lines }: { lines: string[] }) =>
  lines.length > 1 ? (
    <List>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </List>
  ) : (
    <Text>{lines[0]}</Text>
  );

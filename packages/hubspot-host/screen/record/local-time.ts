const two = (part: number) => String(part).padStart(2, '0');

/** HubSpot's UTC time as a browser edits it: in the person's own zone, without seconds. Empty stays empty. */
export const toLocalInput = (value: string): string => {
  const time = new Date(value);
  if (value === '' || Number.isNaN(time.getTime())) return '';

  return (
    [
      String(time.getFullYear()).padStart(4, '0'),
      two(time.getMonth() + 1),
      two(time.getDate()),
    ].join('-') + `T${two(time.getHours())}:${two(time.getMinutes())}`
  );
};

/** And back: a time of the person's zone in UTC. */
export const fromLocalInput = (value: string): string =>
  value === '' ? '' : new Date(value).toISOString();

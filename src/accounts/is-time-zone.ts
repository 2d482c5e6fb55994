/** Whether this is the name of a time zone that dates can be written in, such as `Europe/Paris`. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });

    return true;
  } catch {
    return false;
  }
};

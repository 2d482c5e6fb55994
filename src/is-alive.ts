/** Whether a process of this machine runs, as far as the caller may know. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);

    return true;
  } catch {
    return false;
  }
};

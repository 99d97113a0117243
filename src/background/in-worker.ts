/** Runs one deed of the worker; what it throws is told in development and otherwise has no one to be told to. */
export function inWorker(deed: () => void | Promise<void>): void {
  Promise.resolve()
    .then(deed)
    .catch((error: unknown) => {
      // biome-ignore lint/suspicious/noConsole: development only, dropped from the build
      if (import.meta.env.DEV) console.warn(error);
    });
}

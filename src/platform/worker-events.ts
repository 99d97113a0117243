import { browser } from './browser.ts';

/** What wakes the worker, besides messages. */
export type WorkerEvents = {
  readonly onFirstInstall: () => void;
  readonly onStart: () => void;
  /** A keyboard shortcut of the manifest, by its name. */
  readonly onCommand: (command: string) => void;
};

/** Registers for what wakes the worker. Call it once, at the top level and without waiting for anything. */
export function watchWorkerEvents({ onFirstInstall, onStart, onCommand }: WorkerEvents): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    onStart();
    if (reason === 'install') onFirstInstall();
  });
  browser.runtime.onStartup.addListener(onStart);
  browser.commands.onCommand.addListener((command) => onCommand(command));
}

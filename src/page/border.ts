const told = new Set<string>();

/**
 * Runs one deed of the page's script so that nothing it throws gets out: the page's console stays
 * clean and the page as it was. In development each place tells of its first failure.
 */
export async function runInPage(place: string, deed: () => void | Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (!import.meta.env.DEV || told.has(place)) return;
    told.add(place);
    // biome-ignore lint/suspicious/noConsole: development only, dropped from the build
    console.warn(`page: ${place}`, error);
  }
}

/** Hands a file to the browser's downloads. */
export type Download = (fileName: string, text: string) => void;

let previous: string | undefined;

/** Hands the file over through a link, which needs no permission. */
export const download: Download = (fileName, text) => {
  // The browser reads the file after the click, at no known time, so it stays until the next one.
  if (previous !== undefined) URL.revokeObjectURL(previous);
  previous = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = previous;
  link.download = fileName;
  link.click();
};

import { readFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { renderText } from '../posting/render-text.ts';
import { read } from '../reading/read.ts';
import { descriptionOf } from './description-of.ts';
import { printReading } from './print-reading.ts';

/**
 * Prints the reading of one file (`-`: standard input) for a person.
 * @returns the exit code: 1 where the file cannot be read
 */
export async function readAsPerson(file: string): Promise<number> {
  let raw: string;
  try {
    raw = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    console.error(
      `${file} could not be read: ${error instanceof Error ? error.message : String(error)}. Give the path of an .html or .txt file, or - for standard input.`,
    );
    return 1;
  }
  const isPage = /\.html?$/i.test(file) || /^\s*<(!doctype|html|head|body)/i.test(raw);
  const posting = isPage ? await descriptionOf(raw, '') : { text: renderText(raw) };
  if (!posting) {
    console.log(
      'No job posting found on this page. Save the text of the posting as .txt to read it all the same.',
    );
    return 0;
  }
  printReading({ ...posting, reading: read(posting.text, lexicon) }, process.stdout);
  return 0;
}

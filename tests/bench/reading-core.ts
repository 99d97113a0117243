import { lexicon } from 'virtual:lexicon';
import { read } from '../../src/reading/read.ts';

// The reading as the page's script carries it, alone: for its size.
Object.assign(globalThis, { read: (text: string) => read(text, lexicon) });

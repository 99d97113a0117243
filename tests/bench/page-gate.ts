import { mayHold } from '../../src/page/may-hold.ts';

declare global {
  var outcomeLensMayHold: (() => boolean) | undefined;
}

// What runs on each page of a switched-on site before anything else is asked for.
globalThis.outcomeLensMayHold = () => mayHold(document, location);

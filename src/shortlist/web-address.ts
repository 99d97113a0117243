// Browsers take about this much; anything longer is no address of a posting.
const LONGEST_ADDRESS = 8_000;

/**
 * The address in its normal form if it is a web address (http or https), else `undefined`. A user name or
 * password in it is dropped: it can make one host look like another.
 */
export function webAddress(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

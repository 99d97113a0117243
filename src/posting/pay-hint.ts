/**
 * A text of the page that may state the pay: somewhere `within` it, as the `whole` of it, or as the one line among
 * several that does. Whether it does is found where the posting is read, so that the page need not.
 */
export type PayHint =
  | { readonly how: 'within'; readonly text: string }
  | { readonly how: 'whole'; readonly text: string }
  | { readonly how: 'one of'; readonly texts: readonly string[] };

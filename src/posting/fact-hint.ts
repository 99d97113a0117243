/**
 * A text of the page that may state the pay: somewhere `within` it, as the `whole` of it, or as the one line among
 * several that does. `names`: what may be the employer's name, where the posting's own words or the host bear it out;
 * `own` is there for the page's title, its own name and so on, and true on a site of one employer. What they state is
 * found where the posting is read, so that the page need not.
 */
export type FactHint =
  | { readonly how: 'within'; readonly text: string }
  | { readonly how: 'whole'; readonly text: string }
  | { readonly how: 'one of'; readonly texts: readonly string[] }
  | { readonly how: 'names'; readonly texts: readonly string[]; readonly own?: boolean };

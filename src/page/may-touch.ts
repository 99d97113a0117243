/** More changes at once are not looked through one by one. */
const MOST_RECORDS = 100;

/** Whether changes of a page may have taken away or altered words within `elements`. */
export function mayTouch(records: readonly MutationRecord[], elements: readonly Node[]): boolean {
  if (records.length > MOST_RECORDS) return true;
  const around = elements.flatMap(hostsOf);
  return records.some(
    ({ target, removedNodes }) =>
      elements.some((element) => element.contains(target)) ||
      [...removedNodes].some((node) => around.some((one) => node.contains(one))),
  );
}

/** A node and the hosts of the shadow trees it stands in, which go with what is around them. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.push(root.host);
  return hosts;
}

/**
 * True where JSON text nests arrays and objects deeper than `limit`. Looks at the text only, so that
 * nothing that recurses (a validator, say) ever sees such a value.
 */
export function isTooDeep(json: string, limit: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (isInString) {
      if (character === '\\') index++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '[' || character === '{') {
      depth++;
      if (depth > limit) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}

/** The words of `CompiledLexicon.words` with the number of their symbol. */
export function unpackWords(packed: string): Map<string, number> {
  const symbols = new Map<string, number>();
  packed.split(' ').forEach((row, i) => {
    const [base = '', ...rest] = row.split('|');
    symbols.set(base, i + 1);
    for (const ending of rest) {
      const cut = ending.charCodeAt(0) - 48;
      symbols.set(base.slice(0, base.length - cut) + ending.slice(1), i + 1);
    }
  });
  return symbols;
}

/** One line of the table: `holds` is null where the figure is told and nothing is asked of it. */
export type Check = {
  readonly name: string;
  readonly figure: string;
  readonly limit: string;
  readonly holds: boolean | null;
};

const SIGNS = { true: 'yes', false: '**no**', null: '' } as const;

export function checkTable(checks: readonly Check[]): string {
  return table(
    ['what is checked', 'figure', 'asked for', 'holds'],
    checks.map(({ name, figure, limit, holds }) => [name, figure, limit, SIGNS[`${holds}`]]),
  );
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A document with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
export function withPart(document: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(open), document.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`the document has no ${open} … ${close}`);
  return `${document.slice(0, from + open.length)}\n${part}\n${document.slice(to)}`;
}

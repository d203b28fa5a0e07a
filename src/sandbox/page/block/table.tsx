import { isJson, type Json, listAt, recordsAt, stringAt } from '../../json.ts';
import { RichText } from './rich-text.tsx';
import { Unsupported } from './unsupported.tsx';

interface Column {
  readonly align: 'left' | 'center' | 'right';
  readonly isWrapped: boolean;
}

function columnsOf(block: Json): readonly Column[] {
  return recordsAt(block, 'column_settings').map(({ align, is_wrapped }) => ({
    align: align === 'right' || align === 'center' ? align : 'left',
    isWrapped: is_wrapped === true,
  }));
}

/** `table` and `data_table`: the first row is the head. */
export function Table({ block }: { readonly block: Json }) {
  const rows = listAt(block, 'rows').map((row) => (Array.isArray(row) ? row.filter(isJson) : []));
  const columns = columnsOf(block);
  const look = (at: number) => ({
    style: { textAlign: columns[at]?.align ?? ('left' as const) },
    className: columns[at]?.isWrapped ? 'wrapped' : '',
  });
  const caption = stringAt(block, 'caption');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keyboard too
    <section className="table-block" aria-label={caption ?? 'Table'} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {rows[0]?.map((cell, at) => (
              <th key={at} scope="col" {...look(at)}>
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(1).map((row, line) => (
            <tr key={line}>
              {row.map((cell, at) => (
                <td key={at} {...look(at)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { readonly cell: Json }) {
  switch (cell.type) {
    case 'rich_text':
      return <RichText block={cell} />;
    case 'raw_text':
      return stringAt(cell, 'text') ?? '';
    case 'raw_number':
      return stringAt(cell, 'text') ?? String(cell.value ?? '');
    default:
      return <Unsupported what={String(cell.type)} value={cell} />;
  }
}

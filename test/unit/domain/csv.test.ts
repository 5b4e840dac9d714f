import { describe, expect, test } from 'vitest';
import { cellReader, lines, words } from '../../../src/domain/cell.ts';
import { parseCsv, writeCsv } from '../../../src/domain/csv.ts';
import { type Column, localizedColumns, partialDateColumn, tableCsv, tableSchema } from '../../../src/domain/data-table.ts';

describe('CSV', () => {
  test('begins with a byte order mark, ends lines with CR LF and quotes only what needs it', () => {
    const text = writeCsv({ columns: ['id', 'name'], rows: [{ id: 'a', name: 'Đề án 161' }, { id: 'b', name: 'một, hai "ba"\nbốn' }, { id: 'c' }] });
    expect(text).toBe('\uFEFFid,name\r\na,Đề án 161\r\nb,"một, hai ""ba""\nbốn"\r\nc,\r\n');
  });

  test.each([
    ['quotes', '"', '""', 'a "b" c', '"a'],
    ['commas and line ends', ',', 'a,b', '\n', '\r\n', 'a\r', '\n\n'],
    ['spaces at the ends and tabs', ' a ', '\ta\t', ' '],
    ['nothing', '', '', ''],
    ['letters outside ASCII', 'Nguyễn', 'đ', '𝛼', '\uFEFF'],
    ['what looks like a formula or a number', '=1+1', '007', '1e3'],
  ])('reads back %s as it was written', (_, ...cells) => {
    const columns = cells.map((_cell, index) => `c${index}, "${index}"`);
    const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    const table = { columns, rows: [row, row] };
    expect(parseCsv(writeCsv(table))).toEqual(table);
    expect(writeCsv(parseCsv(writeCsv(table)))).toBe(writeCsv(table));
  });

  test('reads a table of one column with empty cells, a file without a mark, and one with bare line feeds', () => {
    const table = { columns: ['a'], rows: [{ a: '' }, { a: 'x' }, { a: '' }] };
    expect(parseCsv(writeCsv(table))).toEqual(table);
    expect(parseCsv('a,b\n1,2\n')).toEqual({ columns: ['a', 'b'], rows: [{ a: '1', b: '2' }] });
    expect(parseCsv(writeCsv({ columns: ['a'], rows: [] }))).toEqual({ columns: ['a'], rows: [] });
  });

  test('refuses two columns of one name, and rows of another width', () => {
    expect(() => writeCsv({ columns: ['a', 'a'], rows: [] })).toThrow('same name');
    expect(() => parseCsv('a,b\r\n1\r\n')).toThrow('Row 1 has 1 cells');
  });
});

describe('a list inside a cell', () => {
  const read = cellReader({ facts: lines(['một, hai', 'ba\r\nbốn']), keys: words(['s1', 's2']), none: '', name_vi: 'Tên', name_en: '' });

  test('has one item a line, or words parted by spaces', () => {
    expect(read.lines('facts')).toEqual(['một, hai', 'ba bốn']);
    expect(read.words('keys')).toEqual(['s1', 's2']);
    expect(read.lines('none')).toEqual([]);
    expect(read.optional('none')).toBeUndefined();
    expect(read.optionalLocalized('name')).toEqual({ vi: 'Tên', en: '' });
    expect(() => read.text('other')).toThrow('“other” is missing');
  });
});

test('columns make both the table and its description', () => {
  interface Row {
    readonly when: string;
    readonly name: { readonly vi: string; readonly en: string };
  }
  const columns: Column<Row>[] = [
    partialDateColumn<Row>('when', 'Khi nào / When', ({ when }) => when, true),
    ...localizedColumns<Row>('name', { vi: 'Tên', en: 'Name' }, ({ name }) => name),
  ];
  expect(tableCsv(columns, [{ when: '1995-07', name: { vi: 'Gia nhập', en: 'Joined' } }])).toBe('\uFEFFwhen,name_vi,name_en\r\n1995-07,Gia nhập,Joined\r\n');
  const schema = tableSchema(columns, 'when');
  expect(schema.primaryKey).toEqual(['when']);
  expect(schema.fields.map((field) => field.name)).toEqual(['when', 'name_vi', 'name_en']);
  expect(schema.fields[1]).toEqual({ name: 'name_vi', type: 'string', description: 'Tên (tiếng Việt) / Name (in Vietnamese)' });
  const pattern = new RegExp(String(schema.fields[0]?.constraints?.['pattern']));
  expect(['1995', '1995-07', '1995-07-28', '1995-7', '28/7/1995'].map((date) => pattern.test(date))).toEqual([true, true, true, false, false]);
});

test('a cell with a semicolon or a tab stands in quotation marks, which LibreOffice needs', () => {
  const table = { columns: ['a', 'b'], rows: [{ a: 'một; hai', b: 'x\ty' }] };
  expect(writeCsv(table)).toBe('\uFEFFa,b\r\n"một; hai","x\ty"\r\n');
  expect(parseCsv(writeCsv(table))).toEqual(table);
});

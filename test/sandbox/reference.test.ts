import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blockParts } from '../../src/sandbox/block-kit/block-parts.ts';
import { limits } from '../../src/sandbox/block-kit/limit.ts';

const reference = join(import.meta.dirname, '../../../shared/slack');
const isHere = existsSync(reference);

function read(name: string) {
  return JSON.parse(readFileSync(join(reference, name), 'utf8'));
}

test.skipIf(!isHere)('every block stands on the surfaces of the shared reference (skipped without it)', () => {
  const { _source, file: _readOnly, rich_text: _everywhere, ...surfaces } = read('surfaces.json');
  const ours = Object.entries(blockParts).map(([type, part]) => [type, [...(part.surfaces ?? [])].sort()]);
  const theirs = Object.entries<string[]>(surfaces).map(([type, where]) => [type, [...where].sort()]);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
});

test.skipIf(!isHere)('our limits are those of the shared reference, and stricter for a data table', () => {
  const theirs = read('limits.json');
  expect(limits).toMatchObject({
    blocks: { message: theirs.message.blocks, modal: theirs.view.blocks[1], home: theirs.view.blocks[1] },
    id: theirs.block_id.max_length,
    text: theirs.section.text,
    fieldText: theirs.section.field_text,
    fields: theirs.section.fields,
    headerText: theirs.header.text,
    contextElements: theirs.context.elements,
    actionElements: theirs.actions.elements,
    label: theirs.input.label,
    url: theirs.image.image_url,
    altText: theirs.image.alt_text,
    alertText: theirs.alert.text,
    buttonText: theirs.button.text,
    buttonValue: theirs.button.value,
    confirm: { title: theirs.confirmation.title, text: theirs.confirmation.text, button: theirs.confirmation.deny },
    option: { text: theirs.option.text, value: theirs.option.value, description: theirs.option.description },
    placeholder: theirs.placeholder_all_inputs,
    selectOptions: theirs.select.options,
    overflowOptions: theirs.overflow.options[1],
    choices: theirs.checkboxes.options[1],
    inputText: theirs.plain_text_input.max_length[1],
    files: theirs.file_input.max_files[1],
    cells: { tableRows: theirs.table.rows, columns: theirs.table.columns, pageSize: theirs.data_table.page_size[1] },
    markdownCharacters: theirs.markdown.total_text,
    dataTableCharacters: theirs.data_table.total_content,
    view: { title: theirs.view.title, privateMetadata: theirs.view.private_metadata },
    planTasks: theirs.plan.tasks,
    contextActions: theirs.context_actions.elements,
  });
  expect(limits.cells.dataRows).toBeLessThan(theirs.data_table.rows[1]);
});

import { type Json, recordAt, recordsAt, stringAt } from '../../json.ts';
import { Element } from './element.tsx';
import { Picture } from './picture.tsx';
import { plainText, TextObject } from './text-object.tsx';

export function Section({ block }: { readonly block: Json }) {
  const accessory = recordAt(block, 'accessory');
  const fields = recordsAt(block, 'fields');
  return (
    <div className="section-block">
      <div className="section-text">
        {recordAt(block, 'text') && (
          <div className="text">
            <TextObject value={block.text} />
          </div>
        )}
        {fields.length > 0 && (
          <div className="fields">
            {fields.map((field, at) => (
              <div key={at} className="text">
                <TextObject value={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && <Accessory accessory={accessory} block={block} />}
    </div>
  );
}

/** A choice beside a section has no label of its own: the section's words are its name. */
function Accessory({ accessory, block }: { readonly accessory: Json; readonly block: Json }) {
  if (accessory.type === 'image') return <Picture image={accessory} small={false} />;
  const blockId = stringAt(block, 'block_id') ?? '';
  return (
    <div className="accessory">
      <Element element={accessory} blockId={blockId} label={nameIn(plainText(block.text))} />
    </div>
  );
}

function nameIn(text: string): string {
  return (
    text
      .replace(/[*_~`]/g, '')
      .split('\n')[0]
      ?.slice(0, 80) ?? ''
  );
}
